import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { acknowledgementHandlers } from './acknowledgements/acknowledgements.handlers.js';
import { aidHandlers } from './aid/aid.handlers.js';
import { aidService } from './aid/aid.service.js';
import { uinCardService } from './aid/uin-card.service.js';
import { auditHandlers } from './audit/audit.handlers.js';
import { authLockHandlers } from './auth-locks/auth-locks.handlers.js';
import { authLockService } from './auth-locks/auth-locks.service.js';
import { authenticationNewsIn } from './callbacks/authentication-message.js';
import { type Callback, callbackRoutes } from './callbacks/callbacks.plugin.js';
import { cardNewsIn } from './callbacks/card-message.js';
import { lockNewsIn } from './callbacks/lock-message.js';
import { cardHandlers } from './cards/cards.handlers.js';
import { cardService } from './cards/cards.service.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { publicKeys } from './connectors/digital-card/public-keys.routes.js';
import { dataShareRoutes } from './connectors/digital-card/data-share.routes.js';
import { iamRoutes } from './connectors/iam/iam.routes.js';
import { hubRoutes } from './connectors/websub/hub.routes.js';
import { contactCodes } from './contacts/contact-codes.js';
import { contactHandlers } from './contacts/contacts.handlers.js';
import { contactService } from './contacts/contacts.service.js';
import { documentHandlers } from './documents/documents.handlers.js';
import { historyHandlers } from './history/history.handlers.js';
import { historyPdfHandlers } from './history/history-pdf.handlers.js';
import { historyService } from './history/history.service.js';
import { historyStore } from './history/history.store.js';
import { grievanceHandlers } from './grievances/grievances.handlers.js';
import { grievanceService } from './grievances/grievances.service.js';
import { identityInfoHandlers } from './identity-info/identity-info.handlers.js';
import { identityInfoService } from './identity-info/identity-info.service.js';
import { centreHandlers } from './information/centres.handlers.js';
import { informationPdfHandlers } from './information/information-pdf.handlers.js';
import { informationHandlers } from './information/information.handlers.js';
import { kioskNews } from './kiosk/kiosk.js';
import { kioskHandlers } from './kiosk/kiosk.handlers.js';
import { kioskService } from './kiosk/kiosk.service.js';
import { kioskUpdateHandlers } from './kiosk/kiosk-update.handlers.js';
import { kioskCredentialHandlers } from './kiosk/kiosk-credentials.handlers.js';
import { mockHandlers } from './mocks/mocks.handlers.js';
import { personalisedCardHandlers } from './personalised-card/personalised-card.handlers.js';
import { personalisedCardService } from './personalised-card/personalised-card.service.js';
import { physicalCardHandlers } from './physical-card/physical-card.handlers.js';
import { physicalCardService } from './physical-card/physical-card.service.js';
import { sharingHandlers } from './sharing/sharing.handlers.js';
import { sharingService } from './sharing/sharing.service.js';
import { bell } from './notifications/bell.js';
import { bellStore } from './notifications/bell.store.js';
import { notificationHandlers } from './notifications/notifications.handlers.js';
import { notificationRoutes } from './notifications/notifications.plugin.js';
import { otpEvents } from './otp/otp-events.js';
import { otpHandlers } from './otp/otp.handlers.js';
import { otpLimits } from './otp/otp-limits.js';
import { otpService } from './otp/otp.service.js';
import { bodyLimits, USUAL_BYTES } from './plugins/body-limits.js';
import { type ContractDocument, readContract } from './plugins/contract-document.js';
import { contractPlugin } from './plugins/contract.js';
import { limitCookies } from './plugins/cookie-limit.js';
import { type Envelopes, envelopes } from './plugins/envelope.js';
import { handleErrors, headersOf, operationOf, refuseAddress, refuseUnreadable } from './plugins/error-handler.js';
import type { Handlers, OperationId } from './plugins/handlers.js';
import { wireRules } from './plugins/wire-rules.js';
import { profileHandlers } from './profile/profile.handlers.js';
import { profileService } from './profile/profile.service.js';
import type { SandboxHandlers } from './sandbox/sandbox.handlers.js';
import { sandboxRoutes } from './sandbox/sandbox.routes.js';
import { invalidInput } from './service-error.js';
import type { Sessions } from './session/resident.js';
import type { System } from './system.js';
import { updateNewsIn } from './updates/update-news.js';
import { updateHandlers } from './updates/updates.handlers.js';
import { updateService } from './updates/updates.service.js';
import { transliterationHandlers } from './transliteration/transliteration.handlers.js';
import { uiConfigHandlers } from './ui-config/ui-config.handlers.js';
import { vidHandlers } from './vids/vids.handlers.js';
import { vidService } from './vids/vids.service.js';

interface Needs {
  config: Config;
  system: System;
  /** Who is signed in. With a `plugin`, its routes are `/portal/v1/session/*`; `browserLogin` is MOSIP's own sign-in. */
  sessions: Sessions & { plugin?: (app: FastifyInstance) => Promise<void>; browserLogin?: Partial<Handlers<OperationId>> };
  clock: Clock;
  log: Logger;
  document?: ContractDocument;
  /** What trials may do, at `/sandbox/v1`. */
  sandbox?: SandboxHandlers;
}

/** Builds the API; it does not listen, so that tests can ask it without a port. */
export async function buildApp({ config, system, sessions, clock, log, document = readContract(), sandbox }: Needs): Promise<FastifyInstance> {
  const frame = envelopes({ version: config.requests.responseVersion, clock });
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: [...config.server.trustedProxies],
    bodyLimit: USUAL_BYTES,
    // Addresses to return to come as one part of a path.
    routerOptions: { maxParamLength: 2048 },
    rewriteUrl: ({ url = '/' }) => withoutTrailingSlash(withOneQuery(url)),
    frameworkErrors: refuseAddress(frame),
    clientErrorHandler: refuseUnreadable(frame),
  });
  handleErrors(app, frame, config.compat);
  limitCookies(app);
  logAnswers(app);
  app.addHook('onSend', async (request, reply) => {
    reply.headers(headersOf(request));
  });

  health(app, system);
  if (sessions.plugin) await app.register(sessions.plugin, { prefix: '/portal/v1/session' });
  await app.register(bellRoutes({ config, system, sessions, clock, log }), { prefix: '/portal/v1/notifications' });
  await app.register(publicKeys(system.keymanager));
  await app.register(iamRoutes(system.behind.iam));
  await app.register(hubRoutes({ hub: system.behind.hub, tokens: system.behind.iam }));
  await app.register(dataShareRoutes(system.behind.files, system.behind.iam));
  await app.register(callbacksOf({ config, system, clock }, frame));
  if (sandbox) await app.register(sandboxRoutes(sandbox));
  await app.register(async (api) => {
    await contractPlugin(api, {
      document,
      handlers: { ...handlersOf({ config, system, clock, log }), ...sessions.browserLogin } as never,
      sessions,
      rules: wireRules(config.requests, config.authLocks.allowed, config),
      envelopes: frame,
      limits: config.limits,
      bodyLimits: bodyLimits(config.documents.mostBytes),
      ...config.compat,
      timeForms: config.timeForms,
      clock,
    });
  });
  return app;
}

/** Which operations this server has: all others of the contract are not there. */
function handlersOf({ config, system, clock, log }: Pick<Needs, 'config' | 'system' | 'clock' | 'log'>) {
  const { store, keymanager, identity, vids: vidRepository, audit, events, eventLog, pdf, partners, lockNews, random } = system;
  const { db } = store;
  const checkLanguage = (language: string) => {
    if (!config.languages.all.includes(language)) throw invalidInput('languageCode');
  };
  const updates = updateService({ ...system, db, withoutDocuments: config.updates.withoutDocuments });
  const history = historyService({ store: historyStore(db, config.ids.partnerId), events, identity, keymanager, settings: config.history });
  return {
    ...profileHandlers({ profile: profileService({ db, identity }), checkLanguage }),
    ...vidHandlers(vidService({ ...system, clock, db, vidRepository, events: eventLog })),
    ...historyHandlers({ history, checkLanguage }),
    ...historyPdfHandlers({
      history,
      pdf,
      fileNames: config.fileNames,
      portalName: config.portal.name,
      mostEvents: config.history.mostInDocument,
      clock,
      checkLanguage,
    }),
    ...acknowledgementHandlers({ history, pdf, fileNames: config.fileNames, portal: config.portal, clock, checkLanguage }),
    ...notificationHandlers({ bell: bellStore({ db, clock, partnerId: config.ids.partnerId }), history, pageSize: config.bell.pageSize, checkLanguage }),
    ...uiConfigHandlers(config),
    ...cardHandlers({
      fileNames: config.fileNames,
      cards: cardService({ ...system, db, vidRepository, mostUnderWay: config.cards.mostUnderWay, ...config.compat }),
      clock,
      onError: (err) => log.error({ err }, 'a card that was handed over is not noted as such'),
    }),
    ...authLockHandlers({
      authLocks: authLockService({ identity, partners, events: eventLog, refused: lockNews.refused, random, ...config.authLocks, ...config.ids }),
      ...config.authLocks,
    }),
    ...changeHandlers({ config, system, clock, updates }),
    ...handingOn({ config, system, clock }),
    ...(config.mocks && mockHandlers({ pdf, random })),
    ...documentHandlers({ documents: system.documents, checkLanguage }),
    ...publicHandlers({ config, system, clock, log, updates }),
    ...auditHandlers({ audit, keymanager }),
    ...identityInfoHandlers({ db, identityInfo: identityInfoService({ identity, vidRepository }), languages: config.languages.all, checkLanguage }),
    ...grievanceHandlers(grievanceService({ ...system, db, clock, templateLanguages: config.languages.templates })),
    ...transliterationHandlers,
    ...informationHandlers(system),
    ...centreHandlers(system),
    ...informationPdfHandlers({ ...system, fileNames: config.fileNames, portalName: config.portal.name, clock, checkLanguage }),
  } satisfies Partial<Handlers<OperationId>>;
}

interface Updates {
  updates: ReturnType<typeof updateService>;
}

/** What a resident has handed on: to a partner, on a card. */
function handingOn({ config, system, clock }: Pick<Needs, 'config' | 'system' | 'clock'>) {
  const { db } = system.store;
  const { name: portalName } = config.portal;
  const identityInfo = identityInfoService({ ...system, vidRepository: system.vids });
  const { templates: templateLanguages } = config.languages;
  const personalisedCards = personalisedCardService({
    ...system,
    ...config.cards,
    mostBytes: config.documents.mostBytes,
    identityInfo,
    portalName,
    templateLanguages,
    clock,
  });
  return {
    ...sharingHandlers({ sharing: sharingService({ ...system, ...config.sharing }) }),
    ...personalisedCardHandlers({ personalisedCards, fileNames: config.fileNames, clock }),
    ...physicalCardHandlers({ physicalCards: physicalCardService({ ...system, db, clock, allowedUrls: config.browserLogin.allowedUrls }) }),
  };
}

/** What a resident has changed of what is on record. */
function changeHandlers({ config, system, clock, updates }: Pick<Needs, 'config' | 'system' | 'clock'> & Updates) {
  const codes = contactCodes({ ...system, db: system.store.db, clock, limits: config.otp });
  const { expirySeconds } = config.otp;
  const contacts = contactService({ ...system, codes, updates, templateLanguages: config.languages.templates, expirySeconds, limits: config.publicOtp, clock });
  return { ...updateHandlers({ updates, languages: config.languages.all }), ...contactHandlers({ contacts, ...config.updates, clock }) };
}

/** What is there for whoever is not signed in; all of it is counted together. */
function publicHandlers({ config, system, clock, log, updates }: Pick<Needs, 'config' | 'system' | 'clock' | 'log'> & Updates) {
  const { store, keymanager } = system;
  const limits = otpLimits(config.publicOtp, clock);
  const index = (value: string) => keymanager.index('otp-name', value);
  const events = otpEvents({ ...system, db: store.db, clock });
  const otp = otpService({ ...system, events, limits, index, entityName: config.portal.partnerName, ...config.publicOtp });
  const aids = aidService({ ...system, otp, limits, index });
  const uinCards = uinCardService({ aids, otp, events, cards: system.uinCards });
  const onError = (err: unknown) => log.error({ err }, 'a resident was not told of what was done with their code');
  const news = kioskNews({ ...system, templateLanguages: config.languages.templates, clock, onError });
  const kiosk = kioskService({ ...system, db: store.db, otp, news, cards: system.uinCards });
  return {
    ...otpHandlers({ otp, aids, clock, ...config.compat }),
    ...aidHandlers({ aids, uinCards, fileNames: config.fileNames, clock }),
    ...kioskHandlers({ kiosk, ...config.authLocks }),
    ...kioskCredentialHandlers({ ...system, db: store.db, otp, news, clock }),
    ...kioskUpdateHandlers({
      otp,
      updates,
      languages: config.languages.all,
      mostDocuments: { count: config.documents.mostCount, bytes: config.documents.mostBytes },
      tokenId: system.tokenId,
    }),
  };
}

function bellRoutes({ config, system, sessions, clock, log }: Needs) {
  const { db, listen } = system.store;
  const store = bellStore({ db, clock, partnerId: config.ids.partnerId });
  const onError = (err: unknown) => log.error({ err }, 'the bell could not be rung and is tried again');
  return notificationRoutes({ bell: bell({ store, listen, sessions, settings: config.bell, clock, onError }), store, sessions, limits: config.limits, clock });
}

function callbacksOf({ config, system, clock }: Pick<Needs, 'config' | 'system' | 'clock'>, frame: Envelopes) {
  const { credentialStatus, authTypeStatus, authTransaction, workflow, sha1 } = config.websub;
  const { publicPerMinute: perMinute } = config.limits;
  const { topicOf } = system.behind;
  const callbacks: Callback[] = [
    {
      operationId: 'credentialStatusCallback',
      failure: 'RES-SER-443',
      path: '/resident/v1/callback/credentialStatusUpdate',
      ...topicOf(credentialStatus),
      take: async (message) => system.takeCardNews(cardNewsIn(message)),
    },
    {
      operationId: 'authTypeCallback',
      failure: 'RES-SER-443',
      path: '/resident/v1/callback/authTypeCallback',
      ...topicOf(authTypeStatus),
      take: async (message) => system.lockNews.take(lockNewsIn(message)),
    },
    {
      operationId: 'authTransactionCallback',
      failure: 'RES-SER-443',
      path: '/resident/v1/callback/authTransaction',
      ...topicOf(authTransaction),
      take: async (message) => system.takeAuthentication(authenticationNewsIn(message)),
    },
    {
      operationId: 'regprocWorkflowCallback',
      failure: 'RES-SER-523',
      path: '/resident/v1/callback/regprocworkflow',
      ...topicOf(workflow),
      isBare: true,
      take: async (message) => system.takeUpdateNews(updateNewsIn(message)),
    },
  ];
  return callbackRoutes({ callbacks, sha1, envelopes: frame, perMinute, ...config.compat, confirms: system.subscriber.confirms, clock });
}

function health(app: FastifyInstance, { store }: System) {
  app.get('/health/live', async () => ({ status: 'UP' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await sql`select 1`.execute(store.db);
      return { status: 'UP' };
    } catch (err) {
      app.log.error({ err }, 'the store does not answer');
      return reply.code(503).send({ status: 'DOWN' });
    }
  });
}

/** One line a request, by the route it took: its address may hold an ID. */
const logAnswers = (app: FastifyInstance) =>
  app.addHook('onResponse', async (request, reply) => {
    const { method, url: route } = request.routeOptions;
    request.log.info(
      {
        operation: operationOf(request)?.operationId,
        method: String(method ?? request.method),
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });

/** MOSIP's pages ask `names??name=`: what begins a query twice begins it once. */
const withOneQuery = (url: string) => url.replace(/^([^?]*)\?+/, '$1?');

/** MOSIP serves a path with a slash at its end as the one without, but for those that end in `status/`. */
function withoutTrailingSlash(url: string) {
  const [path = ''] = url.split('?', 1);
  if (path.length <= 1 || !path.endsWith('/') || path.endsWith('status/')) return url;
  return path.replace(/\/+$/, '') + url.slice(path.length);
}
