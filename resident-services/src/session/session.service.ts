import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import type { OidcConnector, SignedIn } from '../connectors/oidc/oidc.js';
import { type Random, sixteenDigits } from '../random.js';
import type { Resident } from './resident.js';
import type { ResidentFinder } from './resident-finder.js';
import type { SessionSeal } from './seal.js';
import type { SessionAudit } from './session.audit.js';
import { idleLimitSeconds, redirectUri, type SessionSettings, transactionSeconds } from './session.config.js';
import type { SessionRow, SessionStore } from './session.store.js';

/** A live session, opened with its cookie. */
export interface Session {
  id: string;
  key: string;
  csrf: string;
  resident: Resident;
  /** Says "the same resident" without saying who. */
  subject: string;
  acr?: string;
  authTime?: number;
  endsAt: Date;
  /** When it ends if the resident does nothing more. */
  liveUntil: Date;
}

/** What is sealed. */
interface SessionRecord {
  csrf: string;
  resident: Omit<Resident, 'scopes' | 'sessionHash'> & { scopes: string[] };
  accessToken: string;
  acr?: string;
  authTime?: number;
}

export interface Device {
  ip: string;
  machineType: string;
}

interface CodeOf {
  code: string;
  codeVerifier: string;
  redirectUri: string;
}

/** The cookies that a code came with, and from where. */
interface CameFrom {
  transactionIds: string[];
  previousIds: string[];
  device: Device;
}

/** RFC 6749 §5.2. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';

  constructor(
    readonly error: 'invalid_request' | 'invalid_grant' | 'unsupported_grant_type' | 'temporarily_unavailable',
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** e-Signet's token may outlive our answer to the last request made with it by a little; ours ends first. */
const tokenMarginSeconds = 30;
/** Activity is written down this often at most: a page asks several things at once, and the idle limit is minutes. */
const activitySeconds = 10;

const verifierSyntax = /^[A-Za-z0-9._~-]{43,128}$/;

interface Needs {
  store: SessionStore;
  seal: SessionSeal;
  oidc: OidcConnector;
  findResident: ResidentFinder;
  audit: SessionAudit;
  settings: SessionSettings;
  clock: Clock;
  random: Random;
}

export function sessionService({ store, seal, oidc, findResident, audit, settings, clock, random }: Needs) {
  const after = (seconds: number) => new Date(clock().getTime() + seconds * 1000);
  const liveUntil = ({ end_dtimes, seen_dtimes }: Pick<SessionRow, 'end_dtimes' | 'seen_dtimes'>) =>
    new Date(Math.min(end_dtimes.getTime(), seen_dtimes.getTime() + idleLimitSeconds(settings) * 1000));
  const live = (row: SessionRow) => clock() < liveUntil(row);

  const redeem = async (request: CodeOf, nonces: string[]) => {
    try {
      return await oidc.redeem({ ...request, nonces });
    } catch (error) {
      if (error instanceof ConnectorUnavailable) {
        throw new SignInRefused('temporarily_unavailable', 'The identity provider did not answer', { cause: error });
      }
      if (error instanceof ConnectorError) throw new SignInRefused('invalid_grant', error.code, { cause: error });
      throw error;
    }
  };

  return {
    /** Opens one sign-in. @returns the cookie that must come back with the code, and the nonce for e-Signet. */
    async start() {
      const transactionId = seal.newId();
      await store.openSignIn(seal.key(transactionId), after(transactionSeconds));
      return { transactionId, nonce: seal.nonce(transactionId), expires_in: transactionSeconds };
    },

    /**
     * Redeems a code and opens a session under a new id; a session that the browser had before ends.
     * @throws {SignInRefused}
     */
    async signIn(request: { grantType: unknown; code: unknown; redirectUri: unknown; codeVerifier: unknown; clientId: unknown }, from: CameFrom) {
      return this.redeemed({ ...checked(request), redirectUri: redirectUri(settings) }, from);
    },

    /** What a browser needs that this server itself sends to e-Signet. */
    leadTo(transactionId: string) {
      const challenge = createHash('sha256').update(seal.verifier(transactionId)).digest('base64url');
      return { nonce: seal.nonce(transactionId), challenge };
    },

    /** As `signIn`, for a sign-in that began with `leadTo`. @throws {SignInRefused} */
    async signInLed({ code, redirectUri: uri }: Omit<CodeOf, 'codeVerifier'>, from: CameFrom) {
      const [led] = await this.pending(from.transactionIds);
      if (led === undefined) throw notStartedHere();
      return this.redeemed({ code, redirectUri: uri, codeVerifier: seal.verifier(led) }, { ...from, transactionIds: [led] });
    },

    async redeemed(request: CodeOf, { transactionIds, previousIds, device }: CameFrom) {
      const pending = await this.pending(transactionIds);
      if (!pending.length) throw notStartedHere();
      const signedIn = await this.redeemFor(pending, request);
      const session = await this.open(signedIn, device);
      await store.remove(previousIds.slice(0, 3).map(seal.key));
      audit('signedIn', { subject: session.subject, sessionHash: session.resident.sessionHash, at: clock() });
      return { session, nonce: signedIn.idToken.nonce };
    },

    /** Those of these sign-ins that are under way, in the order given. */
    async pending(transactionIds: string[]) {
      const keys = await store.pending(transactionIds.map(seal.key), clock());
      return transactionIds.filter((id, index) => keys.includes(seal.key(id)) && transactionIds.indexOf(id) === index);
    },

    /** Tabs share one cookie; the nonce in the ID token says whose code this is. Only that sign-in is used up by it. */
    async redeemFor(pending: string[], request: CodeOf): Promise<SignedIn> {
      try {
        const signedIn = await redeem(request, pending.map(seal.nonce));
        const own = pending.find((id) => seal.nonce(id) === signedIn.idToken.nonce);
        if (own === undefined || !(await store.closeSignIn(seal.key(own), clock()))) throw notStartedHere();
        return signedIn;
      } catch (error) {
        // A sign-in is used up by its first attempt, whatever comes of it; of several, nothing tells which one failed.
        if (pending.length === 1) await store.closeSignIn(seal.key(pending[0]!), clock());
        throw error;
      }
    },

    async open({ idToken, userInfo, accessToken, scope, expiresAt }: SignedIn, device: Device): Promise<Session> {
      const found = await findResident(userInfo);
      if (!found) throw new SignInRefused('invalid_grant', 'unknown resident');

      const id = seal.newId();
      const record: SessionRecord = {
        csrf: seal.newId(),
        resident: { ...found, authMode: authMode(idToken.acr), scopes: scope.split(' ').filter(Boolean) },
        accessToken,
        acr: idToken.acr,
        authTime: idToken.auth_time,
      };
      const now = clock();
      const row: SessionRow = {
        key: seal.key(id),
        subject: seal.subject(found.tokenId),
        sealed: seal.seal(id, JSON.stringify(record)),
        cr_dtimes: now,
        seen_dtimes: now,
        end_dtimes: new Date(expiresAt.getTime() - tokenMarginSeconds * 1000),
      };
      await store.sweep(now, after(-idleLimitSeconds(settings)));
      const login = {
        session_id: sixteenDigits(random),
        ida_token: found.tokenId,
        login_dtimes: now,
        ip_address: device.ip,
        host: device.ip,
        machine_type: device.machineType,
      };
      await store.add(row, login, settings.perResident);
      return opened(id, row, record, liveUntil(row));
    },

    /** The first of these ids that opens a live session. Unless in the background, that counts as activity. */
    async find(ids: string[], { background }: { background: boolean }): Promise<Session | undefined> {
      for (const id of ids.slice(0, 3)) {
        const row = await store.find(seal.key(id));
        if (!row || !live(row)) continue;
        const record = seal.open(id, row.sealed);
        if (!record) continue;
        if (!background && row.seen_dtimes <= after(-activitySeconds)) await store.seen(row.key, clock());
        return opened(id, row, JSON.parse(record) as SessionRecord, liveUntil(row));
      }
      return undefined;
    },

    /** Those of these sessions that are alive, and until when. */
    async liveUntil(keys: readonly string[]) {
      const rows = await store.times(keys);
      return new Map(rows.map((row) => [row.key, liveUntil(row)] as const).filter(([, until]) => clock() < until));
    },

    async end(session: Session) {
      await store.remove([session.key]);
      audit('signedOut', { subject: session.subject, sessionHash: session.resident.sessionHash, at: clock() });
    },
  };

  function checked({ grantType, code, redirectUri: uri, codeVerifier, clientId }: Record<string, unknown>) {
    if (grantType !== 'authorization_code') {
      throw new SignInRefused('unsupported_grant_type', 'Only authorization_code is supported');
    }
    if (clientId !== undefined && clientId !== oidc.clientId) throw new SignInRefused('invalid_request', 'client_id is not ours');
    if (uri !== redirectUri(settings)) throw new SignInRefused('invalid_request', 'redirect_uri is not ours');
    if (typeof codeVerifier !== 'string' || !verifierSyntax.test(codeVerifier)) {
      throw new SignInRefused('invalid_request', 'code_verifier must be 43 to 128 unreserved characters');
    }
    if (typeof code !== 'string' || !code || code.length > 2048) throw new SignInRefused('invalid_request', 'code is missing');
    return { code, codeVerifier };
  }
}

const notStartedHere = () => new SignInRefused('invalid_request', 'This sign-in was not started here, is used or took too long');

export type SessionService = ReturnType<typeof sessionService>;

function opened(id: string, row: SessionRow, { resident, csrf, acr, authTime }: SessionRecord, liveUntil: Date): Session {
  return {
    id,
    key: row.key,
    subject: row.subject,
    csrf,
    acr,
    authTime,
    endsAt: row.end_dtimes,
    liveUntil,
    resident: { ...resident, scopes: new Set(resident.scopes), sessionHash: row.key.slice(0, 8) },
  };
}

const modes: Record<string, string> = {
  'mosip:idp:acr:password': 'PWD',
  'mosip:idp:acr:static-code': 'PIN',
  'mosip:idp:acr:generated-code': 'OTP',
  'mosip:idp:acr:linked-wallet': 'Wallet',
  'mosip:idp:acr:biometrics': 'L1-bio-device',
};

const authMode = (acr?: string) => (acr === undefined ? undefined : (modes[acr] ?? acr));
