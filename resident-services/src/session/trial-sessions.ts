import type { FastifyReply } from 'fastify';
import type { BrowserTokens } from '../browser-login/browser-tokens.js';
import type { Clock } from '../clock.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { OidcConnector } from '../connectors/oidc/oidc.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import { claimsOf } from '../esignet/claims.js';
import type { PortalCookies } from './cookies.js';
import { acrValues, signInScope } from './session.config.js';
import type { Device, SessionService } from './session.service.js';

interface Needs {
  service: SessionService;
  cookies: PortalCookies;
  tokens?: BrowserTokens;
  oidc: OidcConnector;
  identity: IdentityRepository;
  vids: VidRepository;
  clock: Clock;
}

/** As long as a token of e-Signet lives. */
const LIFE_MS = 3_600_000;

/** Sessions that nobody signed in for: for the sandbox alone. */
export function trialSessions({ service, cookies, tokens, oidc, identity, vids, clock }: Needs) {
  /** Whoever could sign in with this ID. */
  const whoHas = async (id: string) => {
    const found = await vids.find(id);
    if (found && found.vid.status !== 'ACTIVE') return undefined;
    const person = await identity.byUin(found?.uin ?? id);
    return person?.status === 'ACTIVATED' ? person : undefined;
  };

  return {
    /** Opens a session with every scope and sets its cookies. @returns undefined when nobody can sign in with this ID */
    async open(reply: FastifyReply, loginId: string, device: Device) {
      const person = await whoHas(loginId);
      if (!person) return undefined;
      const now = clock();
      const expiresAt = new Date(now.getTime() + LIFE_MS);
      const [iat, exp] = [now, expiresAt].map((date) => Math.floor(date.getTime() / 1000)) as [number, number];
      const sub = 'sandbox';
      const session = await service.open(
        {
          accessToken: '',
          idToken: { iss: oidc.issuer, sub, aud: oidc.clientId, iat, exp, acr: acrValues, auth_time: iat },
          userInfo: { ...claimsOf(person, loginId, ''), sub },
          scope: signInScope,
          expiresAt,
        },
        device,
      );
      cookies.set(reply, 'rp_sid', [session.id]);
      await tokens?.set(reply, session);
      return session;
    },

    /** @returns undefined where pages and clients of MOSIP's own service may not sign in */
    serviceToken: async (clientId: string) => tokens?.service(clientId),
  };
}

export type TrialSessions = ReturnType<typeof trialSessions>;
