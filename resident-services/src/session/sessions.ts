import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { type BrowserLoginSettings, browserLoginHandlers } from '../browser-login/browser-login.handlers.js';
import { browserTokens } from '../browser-login/browser-tokens.js';
import type { Clock } from '../clock.js';
import type { AuditTrail } from '../connectors/audit/audit.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { OidcConnector } from '../connectors/oidc/oidc.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Random } from '../random.js';
import type { Database } from '../store/database.js';
import { portalCookies } from './cookies.js';
import { fromPortal, fromPortalOrNoPage, sameSecret, unsafe } from './origin.js';
import { CsrfRefused, type Sessions } from './resident.js';
import { residentFinder } from './resident-finder.js';
import { sessionSeal } from './seal.js';
import { sessionAudit } from './session.audit.js';
import type { SessionSettings } from './session.config.js';
import { inBackground, sessionRoutes, xsrfToken } from './session.plugin.js';
import { type Session, sessionService } from './session.service.js';
import { sessionStore } from './session.store.js';
import { type TrialSessions, trialSessions } from './trial-sessions.js';

interface Needs {
  db: Kysely<Database>;
  settings: SessionSettings;
  /** For pages written for MOSIP's own service; without it they cannot sign in here. */
  browserLogin?: BrowserLoginSettings & { enabled: boolean };
  oidc: OidcConnector;
  identity: IdentityRepository;
  vids: VidRepository;
  keymanager: KeyManager;
  audit: AuditTrail;
  /** `connectors/identity/token-id.ts` with the settings filled in. */
  tokenId: (uin: string) => string;
  clock: Clock;
  random: Random;
}

/**
 * The sessions of the portal, and the routes that open and end them.
 *
 * @example
 * const sessions = portalSessions({ db, settings, oidc, identity, vids, keymanager, audit, tokenId, clock, random });
 * await app.register(sessions.plugin, { prefix: '/portal/v1/session' });
 * const resident = await sessions.authenticate(request); // in the contract plugin; throws CsrfRefused
 */
export function portalSessions({ db, settings, browserLogin, oidc, identity, vids, keymanager, audit: trail, tokenId, clock, random }: Needs): Sessions & {
  plugin: (app: FastifyInstance) => Promise<void>;
  browserLogin?: ReturnType<typeof browserLoginHandlers>;
  trials: TrialSessions;
} {
  const audit = sessionAudit(trail);
  const cookies = portalCookies(settings.portalOrigin);
  const service = sessionService({
    store: sessionStore(db),
    seal: sessionSeal(keymanager),
    findResident: residentFinder({ identity, vids, tokenId }),
    oidc,
    audit,
    settings,
    clock,
    random,
  });

  const tokens = browserLogin?.enabled ? browserTokens({ keymanager, portalOrigin: settings.portalOrigin, clock }) : undefined;
  const secure = settings.portalOrigin.startsWith('https:');

  const refuseAsForeign = (session: Session): never => {
    audit('csrfRefused', { subject: session.subject, sessionHash: session.resident.sessionHash, at: clock() });
    throw new CsrfRefused('Not sent by a page of the portal');
  };

  /** The session of a page written for MOSIP's own service. Such pages send no token of ours: origin and site decide alone. */
  const ofOtherPage = async (request: FastifyRequest) => {
    const id = await tokens?.sessionIdOf(request);
    const session = id === undefined ? undefined : await service.find([id], { background: inBackground(request) });
    if (session && unsafe(request) && !fromPortalOrNoPage(request, settings.portalOrigin)) refuseAsForeign(session);
    return session?.resident;
  };

  return {
    ...(browserLogin && tokens && { browserLogin: browserLoginHandlers({ service, cookies, tokens, oidc, settings: browserLogin, secure }) }),
    trials: trialSessions({ service, cookies, tokens, oidc, identity, vids, clock }),
    plugin: sessionRoutes({ service, cookies, oidc, audit, settings, clock }),

    async authenticate(request) {
      const session = await service.find(cookies.read(request, 'rp_sid'), { background: inBackground(request) });
      if (!session) return ofOtherPage(request);
      const ours = () => fromPortal(request, settings.portalOrigin) && sameSecret(xsrfToken(request), session.csrf);
      if (unsafe(request) && !ours()) refuseAsForeign(session);
      return session.resident;
    },

    watch: (request) => service.find(cookies.read(request, 'rp_sid'), { background: true }),
    liveUntil: service.liveUntil,
  };
}
