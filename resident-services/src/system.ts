import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { embeddedAuditTrail } from './connectors/audit/embedded.js';
import { embeddedIdAuthentication } from './connectors/ida/embedded.js';
import { embeddedIdentityRepository } from './connectors/identity/embedded.js';
import { tokenId } from './connectors/identity/token-id.js';
import { embeddedKeyManager } from './connectors/keymanager/embedded.js';
import type { NotificationService } from './connectors/notification/notification.js';
import { embeddedVidRepository } from './connectors/vid/embedded.js';
import { readPolicies } from './connectors/vid/policy.js';
import { recordAuthentications } from './events/authentications.js';
import { eventLog } from './events/event-log.js';
import { sendEventMessages } from './events/event-messages.js';
import { eventStore } from './events/event-store.js';
import { housekeeping } from './housekeeping.js';
import { openJobs } from './jobs/jobs.js';
import type { Random } from './random.js';
import type { Store } from './store/store.js';

interface Needs {
  config: Config;
  store: Store;
  /** The key all others come from. */
  master: Buffer;
  notification: NotificationService;
  clock: Clock;
  random: Random;
  log: Logger;
}

export type System = Awaited<ReturnType<typeof makeSystem>>;

/** The systems behind the portal and its event log, put together; no route, no port. */
export async function makeSystem({ config, store, master, notification, clock, random, log }: Needs) {
  const { db } = store;
  const keymanager = embeddedKeyManager({ master, db, clock, random });
  const audit = embeddedAuditTrail({ db, clock, random, onError: (err, waiting) => log.error({ err, waiting }, 'audit lines wait to be stored') });
  const identity = embeddedIdentityRepository({ db, keymanager, clock });
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

  const jobs = await openJobs({ db, onError: (err) => log.error({ err }, 'a job failed and is tried again') });
  const { idempotencyHours } = config.requests;
  const keeping = housekeeping({ db, clock, idempotencyHours, onError: (err) => log.error({ err }, 'old rows wait to be deleted') });
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
  });

  return {
    store,
    keymanager,
    audit,
    identity,
    vids,
    ida,
    notification,
    jobs,
    events,
    eventLog: eventLog({ store: events, jobs, audit }),
    tokenId: tokenOf,

    /** Begins with the jobs and with what was left by the last run. */
    async start() {
      await jobs.start();
      keeping.start();
      await ida.deliverWaiting();
    },

    /** Ends what was begun; the store stays open for whoever opened it. */
    async stop() {
      keeping.stop();
      await jobs.stop();
      await audit.flush();
    },
  };
}
