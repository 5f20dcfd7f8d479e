import { hostname } from 'node:os';
import { setTimeout as grace } from 'node:timers/promises';
import type { Logger } from 'pino';
import { afterwards } from './afterwards.js';
import { lockNews } from './auth-locks/lock-news.js';
import { hubSubscriber } from './callbacks/subscriber.js';
import { cardNews } from './cards/card-news.js';
import { watchPartnerOrders } from './cards/partner-watch.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { embeddedAuditTrail } from './connectors/audit/embedded.js';
import { sealKeys } from './connectors/audit/seal-keys.js';
import { embeddedCredentialRequests } from './connectors/credential/embedded.js';
import { embeddedShareRequests } from './connectors/credential/shares.js';
import { finishedOrders } from './connectors/credential/finished-orders.js';
import { dataShare } from './connectors/digital-card/data-share.js';
import { embeddedUinCards } from './connectors/digital-card/embedded-uin-cards.js';
import { embeddedDigitalCards } from './connectors/digital-card/embedded.js';
import { acknowledgeAuthTypes, authTypeAnnouncement } from './connectors/ida/auth-type-acks.js';
import { embeddedIam } from './connectors/iam/embedded.js';
import { asService, httpServiceIdentity } from './connectors/iam/http.js';
import { TOKEN_PATH } from './connectors/iam/iam.routes.js';
import { serviceClients, type ServiceName } from './connectors/iam/service-clients.js';
import { embeddedIdAuthentication } from './connectors/ida/embedded.js';
import { embeddedIdentityRepository } from './connectors/identity/embedded.js';
import type { IdentityRepository } from './connectors/identity/identity.js';
import { tokenId } from './connectors/identity/token-id.js';
import { embeddedKeyManager } from './connectors/keymanager/embedded.js';
import type { KeyManager } from './connectors/keymanager/keymanager.js';
import { embeddedMasterData } from './connectors/masterdata/embedded.js';
import type { NotificationService } from './connectors/notification/notification.js';
import { embeddedPartnerManagement } from './connectors/partner/embedded.js';
import { embeddedPayments } from './connectors/payment/embedded.js';
import { freeOfCharge } from './connectors/payment/free-of-charge.js';
import { httpPayments } from './connectors/payment/http.js';
import type { Payments } from './connectors/payment/payment.js';
import { embeddedRegistrationProcessor } from './connectors/regproc/embedded.js';
import { embeddedVidRepository } from './connectors/vid/embedded.js';
import { readPolicies } from './connectors/vid/policy.js';
import type { VidRepository } from './connectors/vid/vid.js';
import { embeddedVirusScanner } from './connectors/virus-scan/embedded.js';
import { documentService } from './documents/documents.service.js';
import { deliveryFaults } from './connectors/websub/delivery-faults.js';
import { embeddedHub } from './connectors/websub/hub.js';
import { httpWebSub } from './connectors/websub/http.js';
import { authenticationNews } from './events/authentication-news.js';
import { recordAuthentications } from './events/authentications.js';
import { eventLog } from './events/event-log.js';
import { sendEventMessages } from './events/event-messages.js';
import { eventStore } from './events/event-store.js';
import { sendGrievanceMessages } from './grievances/grievance-messages.js';
import { updateNews } from './updates/update-news.js';
import { housekeeping } from './housekeeping.js';
import { type Jobs, openJobs } from './jobs/jobs.js';
import { onPaper } from './messages/letter.js';
import { ownOrigin } from './own-origin.js';
import { type PdfMaker, pdfMaker } from './pdf/pdf-maker.js';
import type { Random } from './random.js';
import type { Store } from './store/store.js';

/** How long what follows an answer may still take when the server ends. */
const GRACE_MS = 3000;

interface Needs {
  config: Config;
  store: Store;
  /** The key all others come from. */
  master: Buffer;
  notification: NotificationService;
  clock: Clock;
  random: Random;
  log: Logger;
  /** How this server hears itself; the embedded systems speak to each other by HTTP. */
  self?: { origin: () => string; fetch: typeof fetch };
}

type CardSystemNeeds = Pick<Needs, 'config' | 'clock' | 'random'> & {
  db: Store['db'];
  keymanager: KeyManager;
  jobs: Jobs;
  identity: IdentityRepository;
  vids: VidRepository;
  pdf: PdfMaker;
  self: { origin: () => string; fetch: typeof fetch };
};

export type System = Awaited<ReturnType<typeof makeSystem>>;

/** The systems behind the portal and its event log, put together; no route, no port. */
export async function makeSystem({ config, store, master, notification: given, clock, random, log, self = selfOf(config) }: Needs) {
  const { brand, portal } = config;
  const notification = onPaper(given, { brand, name: portal.name, portalOrigin: portal.origin });
  const { db } = store;
  const followUps = afterwards((err) => log.error({ err }, 'what was to follow an answer could not be done'));
  const keymanager = embeddedKeyManager({ master, db, clock, random });
  const auditKeys = sealKeys(config.audit.keys, master);
  const audit = embeddedAuditTrail({
    db,
    clock,
    random,
    keys: auditKeys,
    hostName: hostname(),
    onError: (err, waiting) => log.error({ err, waiting }, 'audit lines wait to be stored'),
    onBroken: () => log.error('the audit trail was changed by someone else: audit:verify says where'),
  });
  const jobs = await openJobs({ db, alone: !config.store.databaseUrl, onError: (err) => log.error({ err }, 'a job failed and is tried again') });
  const identity = embeddedIdentityRepository({ db, keymanager, clock, announce: authTypeAnnouncement(jobs) });
  const vids = embeddedVidRepository({ db, keymanager, identity, policies: readPolicies(config.vid.policyFile), clock, random });
  const ida = embeddedIdAuthentication({
    db,
    keymanager,
    identity,
    vids,
    notification,
    clock,
    random,
    limits: config.otp,
    languages: config.languages.templates,
    portalName: config.portal.partnerName,
    onError: (err) => log.error({ err }, 'an authentication waits to reach the history'),
  });

  const { idempotencyHours } = config.requests;
  const { partnerId } = config.ids;
  const events = eventStore({ db, keymanager, jobs, clock, random, partnerId, idempotencyHours });
  const tokenOf = (uin: string) => tokenId(uin, config.ids);
  recordAuthentications({ db, ida, store: events, keymanager, random, tokenId: tokenOf });
  sendEventMessages({
    db,
    store: events,
    jobs,
    identity,
    vids,
    notification,
    portalOrigin: config.portal.origin,
    templateLanguages: config.languages.templates,
    channels: config.mail.channels,
    passwordAttributes: config.cards.passwordAttributes,
  });

  sendGrievanceMessages({ db, jobs, keymanager, notification });

  const pdf = pdfMaker({ brand: config.brand });
  const behind = cardSystems({ config, db, keymanager, jobs, identity, vids, pdf, clock, random, self });
  const { credentials, cards, websubOf } = behind;
  const { workflow } = config.websub;
  const registrations = websubOf('mosip-regproc-client');
  const applications = embeddedRegistrationProcessor({
    db,
    keymanager,
    identity,
    clock,
    announce: (aid, resultCode) => registrations.publish(workflow.topic, { instanceId: aid, resultCode, workflowType: 'RES_UPDATE', errorCode: null }),
    cards: credentials,
  });
  const masterdata = embeddedMasterData({ db, firstLanguage: config.languages.mandatory[0] ?? 'eng' });
  const scanner = embeddedVirusScanner();
  const documents = documentService({ db, keymanager, masterdata, scanner, settings: config.documents, clock, random });
  const keeping = housekeeping({
    db,
    clock,
    idempotencyHours,
    others: [finishedOrders({ db, cards, clock }), documents],
    tidy: store.tidy,
    onError: (err) => log.error({ err }, 'old rows wait to be deleted'),
  });
  const shares = embeddedShareRequests({
    db,
    keymanager,
    websub: websubOf('mosip-partner-client'),
    topic: config.websub.credentialStatus.topic,
    clock,
    random,
  });
  const news = cardNews({ db, events, jobs, audit, keymanager, credentials, cards, clock, giveUpHours: config.cards.giveUpHours });
  watchPartnerOrders({ db, jobs, shares, news });
  const { authTypeStatus, authTransaction, leaseSeconds } = config.websub;
  acknowledgeAuthTypes({ jobs, websub: websubOf('mosip-ida-client'), topic: authTypeStatus.topic, partnerId, clock });
  const locks = lockNews({ db, events, jobs, audit, identity, vids, keymanager, clock, partnerId });
  const authentications = authenticationNews({ db, events, audit, keymanager, clock, random, partnerId });
  const callbackAt = (path: string) => () => `${self.origin()}/resident/v1/callback/${path}`;
  const subscriptions = [
    { ...behind.topicOf(config.websub.credentialStatus), callback: callbackAt('credentialStatusUpdate') },
    { ...behind.topicOf(authTypeStatus), callback: callbackAt('authTypeCallback') },
    { ...behind.topicOf(authTransaction), callback: callbackAt('authTransaction') },
    { ...behind.topicOf(workflow), callback: callbackAt('regprocworkflow') },
  ];
  const subscriber = hubSubscriber({
    websub: websubOf('mosip-resident-client'),
    subscriptions,
    leaseSeconds,
    onError: (err) => log.error({ err }, 'the hub does not tell us yet and is asked again'),
  });

  return {
    store,
    pdf,
    afterwards: followUps,
    behind,
    credentials,
    cards,
    takeCardNews: news.take,
    lockNews: locks,
    takeAuthentication: authentications.take,
    partners: embeddedPartnerManagement({ partnerId, portalOrigin: config.portal.origin, takesOrders: config.mocks }),
    payments: paymentsOf(config, random),
    shares,
    applications,
    uinCards: embeddedUinCards({ applications, identity, keymanager, pdf, clock, settings: cardSettings(config) }),
    subscriber,
    keymanager,
    audit,
    auditKeys,
    identity,
    masterdata,
    scanner,
    documents,
    takeUpdateNews: updateNews({ db, events, jobs, keymanager, clock }).take,
    vids,
    ida,
    random,
    notification,
    jobs,
    events,
    eventLog: eventLog({ store: events, jobs, audit }),
    tokenId: tokenOf,

    /** Begins with the jobs and with what was left by the last run. */
    async start() {
      pdf.warmUp(); // in a thread of its own: nothing waits for it
      for (const { topic, callback } of subscriptions) await behind.hub.moveTo(topic, callback());
      await jobs.start();
      keeping.start();
      await ida.deliverWaiting();
      void subscriber.start();
    },

    /** Ends what was begun; the store stays open for whoever opened it. */
    async stop() {
      keeping.stop();
      subscriber.stop();
      await Promise.race([followUps.idle(), grace(GRACE_MS, undefined, { ref: false })]);
      await jobs.stop();
      await pdf.stop();
      await audit.flush();
    },
  };
}

/** The systems a card comes through, each told of the other by HTTP alone. */
function cardSystems({ config, db, keymanager, jobs, identity, vids, pdf, clock, random, self }: CardSystemNeeds) {
  const { origin, fetch } = self;
  const hubUrl = () => `${origin()}/hub`;
  const services = serviceClients(config.websub);
  const iam = embeddedIam({ keymanager, issuer: `${config.portal.origin}/auth/realms/mosip`, clients: services, clock });
  const tokenUrl = () => `${origin()}${TOKEN_PATH}`;
  const fetchAs = (clientId: ServiceName) => asService(httpServiceIdentity({ fetch, tokenUrl, clientId, clientSecret: iam.secretOf(clientId), clock }), fetch);
  const websubOf = (clientId: ServiceName) => httpWebSub({ fetch: fetchAs(clientId), hubUrl });
  const topicOf = ({ topic, secret }: { topic: string; secret?: string }) => ({ topic, secret: secret ?? keymanager.index('websub', topic) });
  const { topic, secret } = topicOf(config.websub.credentialStatus);
  const websub = websubOf('mosip-digitalcard-client');
  const files = dataShare({ db, keymanager, clock });
  const faults = deliveryFaults();
  const cards = embeddedDigitalCards({ keymanager, pdf, files, fetch: fetchAs('mosip-resident-client'), origin, clock, settings: cardSettings(config) });
  return {
    hub: embeddedHub({ db, keymanager, jobs, clock, random, fetch, hubUrl, faults }),
    faults,
    iam,
    secret,
    topicOf,
    websub,
    websubOf,
    files,
    cards,
    credentials: embeddedCredentialRequests({ db, keymanager, jobs, identity, vids, cards, websub, topic, clock, random }),
  };
}

/** None where no payment system is set and nothing may stand in for it: then no card on paper can be had. */
function paymentsOf({ payments: { statusUrl, areAsked }, mocks }: Config, random: Random): Payments | undefined {
  if (!areAsked) return freeOfCharge();
  if (statusUrl !== undefined) return httpPayments({ fetch, statusUrl });
  return mocks ? embeddedPayments({ random }) : undefined;
}

const cardSettings = ({ portal, languages, cards }: Config) => ({
  portalName: portal.name,
  portalOrigin: portal.origin,
  templateLanguages: languages.templates,
  passwordAttributes: cards.passwordAttributes,
});

const selfOf = ({ server }: Config) => ({ origin: () => ownOrigin(server), fetch });
