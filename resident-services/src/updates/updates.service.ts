import type { Kysely } from 'kysely';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import type { Identity, IdentityRepository } from '../connectors/identity/identity.js';
import type { MasterData } from '../connectors/masterdata/masterdata.js';
import type { NotificationService } from '../connectors/notification/notification.js';
import { PUBLISHED_AT } from '../connectors/regproc/packet-road.js';
import { cardRequestOf, type PacketDocument, type RegistrationProcessor } from '../connectors/regproc/regproc.js';
import { textOf } from '../connectors/identity/attributes.js';
import type { DocumentService } from '../documents/documents.service.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome, OpenEvent } from '../events/event.js';
import type { EventStore } from '../events/event-store.js';
import type { Once } from '../events/idempotency.js';
import type { Jobs } from '../jobs/jobs.js';
import { sentTo } from '../messages/sent-to.js';
import { missingInput, ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import { type Changes, refuseSame, refuseUnlessValid, refuseUsedUp } from './changes.js';
import { failures } from './update-news.js';

interface Needs {
  db: Kysely<Database>;
  identity: IdentityRepository;
  applications: RegistrationProcessor;
  masterdata: MasterData;
  documents: DocumentService;
  eventLog: EventLog;
  events: EventStore;
  jobs: Jobs;
  notification: NotificationService;
  /** What can be changed without a document. */
  withoutDocuments: readonly string[];
}

export interface Update {
  changes: Changes;
  consent: string;
  /** Of the documents sent in before. */
  transactionId?: string;
  /** Or the documents themselves. */
  papers?: readonly PacketDocument[];
}

/** After this long, a draft that is still to be taken back was left behind by a crash. */
const RECONCILE_AFTER_SECONDS = 60;

interface Details extends Update {
  aid: string;
}

/** Changes of what is on record: asked for, looked through, sent in; what becomes of one is told later. */
export function updateService({ db, identity, applications, masterdata, documents, eventLog, events, jobs, notification, withoutDocuments }: Needs) {
  const recordOf = async (uin: string): Promise<Identity> => {
    const record = await identity.byUin(uin);
    if (!record) throw new ConnectorUnavailable('identity');
    return record;
  };

  /** One change at a time: of two asked for at once the earlier one goes on. */
  const earlierOnes = async (tokenId: string, than?: OpenEvent) => {
    const rows = await db
      .selectFrom('resident_transaction')
      .select(['event_id', 'cr_dtimes', 'aid'])
      .where('token_id', '=', tokenId)
      .where('request_type_code', '=', 'UPDATE_MY_UIN')
      .where('status_code', '=', 'NEW')
      .execute();
    const isEarlier = ({ event_id, cr_dtimes }: (typeof rows)[number]) => {
      if (!than) return true;
      const ahead = than.openedAt.getTime() - cr_dtimes.getTime();
      return event_id !== than.id && (ahead > 0 || (ahead === 0 && event_id < than.id));
    };
    return rows.filter(isEarlier);
  };

  /** @throws {ServiceError} `RES-SER-524` when an earlier change can be taken back, `RES-SER-525` when it must be waited for */
  const refusePending = async (uin: string, tokenId: string, than?: OpenEvent) => {
    if ((await identity.drafts(uin)).length > 0) throw new ServiceError('RES-SER-524');
    if ((await earlierOnes(tokenId, than)).length > 0) throw new ServiceError('RES-SER-525');
  };

  const papersFor = async (tokenId: string, { transactionId, papers }: Update) => {
    if (papers) return papers;
    if (transactionId === undefined) return [];
    const sent = await documents.forPacket(tokenId, transactionId);
    if (sent.length === 0) throw new ServiceError('RES-SER-461', 'No document was sent in under this transaction ID');
    return sent;
  };

  const check = async (event: OpenEvent<Details>, record: Identity) => {
    const { changes } = event.details;
    refuseSame(changes, record);
    await refusePending(event.uin, event.tokenId, event);
    refuseUsedUp(changes, record);
    await refuseUnlessValid(changes, masterdata);
  };

  eventLog.action<Details>('UPDATE_MY_UIN', async (event): Promise<EventOutcome> => {
    const { uin, tokenId, details } = event;
    const refused = (code: string, text: string, isTold = true): EventOutcome => ({
      statusCode: 'FAILED',
      fields: { status_comment: code },
      answer: { refusal: { code, text } },
      ...(isTold && { message: { kind: 'failure' } }),
    });
    if (details.consent.toUpperCase() !== 'ACCEPTED') return refused('RES-SER-461', 'The consent is missing', false);
    try {
      const record = await recordOf(uin);
      await check(event, record);
      const { aid, changes } = details;
      await applications.take({ aid, process: 'RES_UPDATE', uin, fields: changes, documents: await papersFor(tokenId, details) });
      const { phone, email } = record.attributes;
      const sentBySms = notification.sendSms && textOf(phone, '');
      return {
        statusCode: 'NEW',
        fields: { aid, credential_request_id: cardRequestOf(aid) },
        answer: { response: { status: 'Success', message: sentTo({ phone: sentBySms, email: textOf(email, '') }) } },
        message: { kind: 'request-received' },
      };
    } catch (error) {
      if (error instanceof ServiceError) return refused(error.code, error.text);
      if (error instanceof ConnectorError) return refused('RES-SER-401', new ServiceError('RES-SER-401').text);
      throw error;
    }
  });

  const cancel = async (eventId: string) => {
    await db
      .transaction()
      .execute((trx) =>
        events.advance(trx, eventId, ['NEW'], { statusCode: 'CANCELED', fields: { credential_request_id: null }, message: { kind: 'cancelled' } }),
      );
    jobs.wake('event-message');
    jobs.wake('audit');
  };

  // A crash may come between taking the draft back and saying so: then the event would stay new, and no other change go on.
  jobs.handle('update-discard', async ({ eventId }) => {
    const row = await db.selectFrom('resident_transaction').select(['aid', 'status_code']).where('event_id', '=', eventId).executeTakeFirst();
    if (!row?.aid || row.status_code !== 'NEW') return;
    try {
      await identity.discardDraft(row.aid);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      // There was a draft when its resident took it back. It is gone by that, unless the change holds or was refused: that is told.
      const steps = await applications.steps(row.aid);
      if (steps.some(({ type }) => type === PUBLISHED_AT) || failures.includes(steps[0]?.status ?? '')) return;
    }
    await cancel(eventId);
  });

  const needsPapers = (changes: Changes) => !Object.keys(changes).every((name) => withoutDocuments.includes(name));

  return {
    /** Whether one of these can be changed with documents alone. */
    needsPapers,

    refusePending: ({ uin, tokenId }: Resident) => refusePending(uin, tokenId),

    /**
     * @throws {ServiceError} `RES-SER-414` before there is an event; with it `RES-SER-461`, `RES-SER-527`, `RES-SER-524`,
     * `RES-SER-525`, `RES-SER-526`, `RES-SER-410`, by `responseOf`
     */
    async request(resident: Resident, update: Update, once?: Once): Promise<Settled & { aid: string }> {
      if (needsPapers(update.changes) && update.transactionId === undefined && !update.papers?.length) throw missingInput('transactionId');
      const aid = await applications.nextAid();
      const settled = await eventLog.run<Details>({
        type: 'UPDATE_MY_UIN',
        resident,
        once,
        prepare: async () => ({ details: { ...update, aid }, fields: { attribute_list: Object.keys(update.changes).join(';') } }),
      });
      return { ...settled, aid };
    },

    /**
     * Takes a change back while it is a draft.
     * @throws {ServiceError} `RES-SER-511`, `RES-SER-457` when there is nothing to take back, `RES-SER-412` when it is too late or too early
     */
    async discard(resident: Resident, eventId: string) {
      const row = await db.selectFrom('resident_transaction').select(['token_id', 'aid', 'status_code']).where('event_id', '=', eventId).executeTakeFirst();
      // Nobody's event is refused like another's: who asks learns nothing.
      if (row?.token_id !== resident.tokenId) throw new ServiceError('RES-SER-511', 'No event of this resident', { status: 400 });
      if (!row.aid || row.status_code !== 'NEW') throw new ServiceError('RES-SER-457', 'No update that could be taken back', { status: 400, eventId });
      const noDraft = (cause?: unknown) =>
        new ServiceError('RES-SER-412', 'The update is not a draft that could be taken back', { status: 400, eventId, cause });
      if (!(await identity.drafts(resident.uin)).some(({ aid }) => aid === row.aid)) throw noDraft();
      await jobs.send(db, 'update-discard', { eventId }, { afterSeconds: RECONCILE_AFTER_SECONDS });
      await identity.discardDraft(row.aid).catch((cause: unknown) => {
        throw cause instanceof ConnectorError ? noDraft(cause) : cause;
      });
      await cancel(eventId);
    },
  };
}

export type UpdateService = ReturnType<typeof updateService>;
