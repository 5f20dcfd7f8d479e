/** The settings of sessions, from the one reader of the environment. */
export interface SessionSettings {
  /** Such as `https://id.example`; the only origin that may change anything. */
  portalOrigin: string;
  /** `mosip.webui.auto.logout.idle`: the page warns after this long without the resident. */
  idleSeconds: number;
  /** `mosip.webui.auto.logout.timeout`: how long the warning stays. */
  warningSeconds: number;
  /** `resident.session.max-count`: with one more, the oldest ends. */
  perResident: number;
  /** Multiplies the limits per address; wide in tests, where all come from one. */
  rateFactor?: number;
}

export const acrValues = 'mosip:idp:acr:generated-code';

/** `individual_id` and `name` are what the portal cannot work without; the rest is the resident's choice. */
export const claimsRequest = JSON.stringify({
  userinfo: {
    individual_id: { essential: true },
    name: { essential: true },
    picture: { essential: false },
    email: { essential: false },
    phone_number: { essential: false },
  },
});

/** As MOSIP's own service asks: pages written for it show name, photo and contacts and do not know that one may be missing. */
export const claimsOfOthers = JSON.stringify({
  userinfo: Object.fromEntries(['name', 'picture', 'email', 'phone_number', 'individual_id'].map((name) => [name, { essential: true }])),
});

export const signInScope = [
  'openid',
  'profile',
  'Manage-Identity-Data',
  'Manage-VID',
  'Manage-Authentication',
  'Manage-Service-Requests',
  'Manage-Credentials',
].join(' ');

/** One sign-in, from "Sign in" to the return from e-Signet. */
export const transactionSeconds = 600;

/** Tabs of one browser that may be signing in at the same time; with one more, the oldest is forgotten. */
export const mostTransactions = 5;

/** The server waits longer than the page, so that the page's warning always comes first. */
export const idleLimitSeconds = ({ idleSeconds, warningSeconds }: SessionSettings) => idleSeconds + warningSeconds + 60;

export const redirectUri = ({ portalOrigin }: SessionSettings) => `${portalOrigin}/callback`;
