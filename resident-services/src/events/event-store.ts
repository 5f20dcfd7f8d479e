import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Jobs } from '../jobs/jobs.js';
import { type Random, sixteenDigits } from '../random.js';
import { invalidInput } from '../service-error.js';
import type { Database } from '../store/database.js';
import type { Executor } from '../store/store.js';
import type { EventAnswer, EventChange, EventOrder, EventOutcome, EventPlan, OpenEvent } from './event.js';
import { eventAudit } from './event-audit.js';
import { becomesUnread } from './event-states.js';
import { asyncTypes, type RequestType } from './event-types.js';
import type { Once } from './idempotency.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  jobs: Jobs;
  clock: Clock;
  random: Random;
  partnerId: string;
  idempotencyHours: number;
}

/** A repeated request finds its answer, or the event that is still open. */
export type Opened = { event: OpenEvent; answer?: undefined } | { event: { id: string }; answer: EventAnswer };

/** After this long, an event still open was left behind by a crash or by a system that did not answer. */
const RECONCILE_AFTER_SECONDS = 60;

/** The two transactions of an event: one that opens it, one that closes it. Nothing else is asked inside either. */
export function eventStore({ db, keymanager, jobs, clock, random, partnerId, idempotencyHours }: Needs) {
  const sealed = (table: string, id: string, value: unknown) => keymanager.seal(table, JSON.stringify(value), `${table}.${id}`);
  const opened = async <T>(table: string, id: string, text: string) => JSON.parse(await keymanager.open(table, text, `${table}.${id}`)) as T;

  const sealIndividualId = (eventId: string, individualId: string) => keymanager.seal('resident_document', individualId, individualContext(eventId));

  const insert = async (trx: Executor, event: OpenEvent, order: EventOrder, plan: EventPlan) => {
    await insertRow(trx, event, order, plan, partnerId);
    for (const other of plan.alsoFor ?? []) await insertRow(trx, { ...event, id: sixteenDigits(random) }, order, plan, other);
    await trx
      .insertInto('event_order')
      .values({ event_id: event.id, data: await sealed('event_order', event.id, event) })
      .execute();
  };

  const insertRow = async (trx: Executor, event: OpenEvent, { resident }: EventOrder, { fields }: EventPlan, forPartner: string) => {
    await trx
      .insertInto('resident_transaction')
      .values({
        ...blankEvent,
        ...fields,
        event_id: event.id,
        token_id: event.tokenId,
        request_dtimes: event.openedAt,
        response_dtime: event.openedAt,
        request_type_code: event.type,
        request_summary: event.type,
        status_code: 'NEW',
        individual_id: await sealIndividualId(event.id, resident.loginId),
        auth_type_code: resident.authMode ?? null,
        olv_partner_id: forPartner,
        read_status: !asyncTypes.includes(event.type),
        cr_by: 'resident-services',
        cr_dtimes: event.openedAt,
      })
      .execute();
    await addStep(trx, event.id, 'NEW', event.openedAt);
  };

  /** @returns what an earlier request under this key has come to, undefined when there is none */
  const earlier = async (executor: Executor, tokenId: string, once: Once): Promise<Opened | undefined> => {
    const row = await executor
      .selectFrom('idempotency')
      .selectAll()
      .where('token_id', '=', tokenId)
      .where('key_hash', '=', once.key)
      .where('cr_dtimes', '>', new Date(clock().getTime() - idempotencyHours * 3_600_000))
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.request_hash !== once.request) throw invalidInput('Idempotency-Key');
    if (row.answer) return { event: { id: row.event_id }, answer: await opened<EventAnswer>('idempotency', row.event_id, row.answer) };
    const event = await findOpen(executor, row.event_id);
    return event && { event };
  };

  const findOpen = async (executor: Executor, eventId: string): Promise<OpenEvent | undefined> => {
    const row = await executor.selectFrom('event_order').select('data').where('event_id', '=', eventId).executeTakeFirst();
    if (!row) return undefined;
    const event = await opened<OpenEvent>('event_order', eventId, row.data);
    return { ...event, openedAt: new Date(event.openedAt) };
  };

  const remember = (trx: Executor, tokenId: string, once: Once, eventId: string) => {
    const row = { request_hash: once.request, event_id: eventId, answer: null, cr_dtimes: clock() };
    return (
      trx
        .insertInto('idempotency')
        .values({ ...row, token_id: tokenId, key_hash: once.key })
        // A key whose time is over begins anew.
        .onConflict((conflict) => conflict.columns(['token_id', 'key_hash']).doUpdateSet(row))
        .execute()
    );
  };

  const recordWithin = async (trx: Executor, event: RecordedEvent) => {
    await trx
      .insertInto('resident_transaction')
      .values({
        ...blankEvent,
        event_id: event.id,
        token_id: event.tokenId,
        request_trn_id: event.transactionId,
        request_dtimes: event.at,
        response_dtime: event.at,
        request_type_code: event.type,
        request_summary: event.type,
        status_code: event.statusCode,
        ref_id: event.refId,
        ref_id_type: event.refIdType,
        individual_id: event.individualId === undefined ? null : await sealIndividualId(event.id, event.individualId),
        requested_entity_name: event.entityName ?? null,
        auth_type_code: event.authTypeCode ?? null,
        attribute_list: event.attributeList ?? null,
        olv_partner_id: partnerId,
        read_status: true,
        cr_by: 'resident-services',
        cr_dtimes: event.at,
      })
      .execute();
    await addStep(trx, event.id, event.statusCode, event.at);
  };

  return {
    findOpen: (eventId: string) => findOpen(db, eventId),
    earlier: (tokenId: string, once: Once) => earlier(db, tokenId, once),

    /** The first transaction: event NEW, what is needed to carry it out, and the job that looks after it. */
    open: (order: EventOrder, plan: EventPlan): Promise<Opened> =>
      db.transaction().execute(async (trx) => {
        const { resident, once } = order;
        if (once) {
          await lockKey(trx, resident.tokenId, once);
          const before = await earlier(trx, resident.tokenId, once);
          if (before) return before;
        }
        await plan.lastCheck?.(trx);
        const event: OpenEvent = {
          id: sixteenDigits(random),
          type: order.type,
          tokenId: resident.tokenId,
          uin: resident.uin,
          loginId: resident.loginId,
          sessionHash: resident.sessionHash,
          openedAt: clock(),
          details: plan.details,
        };
        await insert(trx, event, order, plan);
        if (once) await remember(trx, resident.tokenId, once, event.id);
        await jobs.send(trx, 'reconcile-event', { eventId: event.id }, { afterSeconds: RECONCILE_AFTER_SECONDS });
        return { event };
      }),

    /**
     * The second transaction: new state, answer, message and audit.
     * @returns false when someone else has closed the event before
     */
    close: (event: OpenEvent, { statusCode, fields = {}, answer, message, jobs: following = [] }: EventOutcome): Promise<boolean> =>
      db.transaction().execute(async (trx) => {
        const at = clock();
        const { numDeletedRows } = await trx.deleteFrom('event_order').where('event_id', '=', event.id).executeTakeFirst();
        if (!numDeletedRows) return false;

        await trx
          .updateTable('resident_transaction')
          .set({ ...fields, response_dtime: at, upd_by: 'resident-services', upd_dtimes: at })
          // An event that goes on may have gone on already: others tell what becomes of it.
          .$if(statusCode !== 'NEW', (update) => update.set({ status_code: statusCode }))
          .$if(becomesUnread(event.type, statusCode), (update) => update.set({ read_status: false }))
          .where('event_id', '=', event.id)
          .execute();
        if (statusCode !== 'NEW') await addStep(trx, event.id, statusCode, at);
        await trx
          .updateTable('idempotency')
          .set({ answer: await sealed('idempotency', event.id, answer) })
          .where('event_id', '=', event.id)
          .execute();
        if (message) await jobs.send(trx, 'event-message', { eventId: event.id, step: stepOf(statusCode, fields), ...message });
        await jobs.send(trx, 'audit', { entry: eventAudit(event, statusCode, keymanager.index('audit', event.tokenId), at) });
        for (const { queue, data, afterSeconds } of following) await jobs.send(trx, queue, data, { afterSeconds });
        return true;
      }),

    /**
     * What comes after the answer: a step further, with its message and audit, within a transaction of the caller.
     * @returns false when the event is not in one of the states it may go on from
     */
    async advance(
      trx: Executor,
      eventId: string,
      from: readonly string[],
      { statusCode, fields = {}, message, isTheirs = false }: EventChange,
    ): Promise<boolean> {
      const at = clock();
      const row = await trx
        .selectFrom('resident_transaction')
        .select(['token_id', 'request_type_code', 'status_code'])
        .where('event_id', '=', eventId)
        .forUpdate()
        .executeTakeFirst();
      if (!row || !from.includes(row.status_code)) return false;

      const type = (fields.request_type_code ?? row.request_type_code) as RequestType;
      await trx
        .updateTable('resident_transaction')
        .set({ ...fields, status_code: statusCode, upd_by: 'resident-services', upd_dtimes: at })
        // Whoever did it themselves has seen it: it must not ring, even after an opening of the bell that left it unread.
        .$if(isTheirs || becomesUnread(type, statusCode), (update) => update.set({ read_status: isTheirs }))
        .where('event_id', '=', eventId)
        .execute();
      await addStep(trx, eventId, statusCode, at);
      if (message) await jobs.send(trx, 'event-message', { eventId, step: stepOf(statusCode, fields), ...message });
      await jobs.send(trx, 'audit', { entry: eventAudit({ id: eventId, type }, statusCode, keymanager.index('audit', row.token_id), at) });
      return true;
    },

    /** Puts the link of an event's file away, so that a copy of the store opens no file. */
    sealLink: (eventId: string, link: string) => keymanager.seal('resident_document', link, linkContext(eventId)),
    linkOf: (row: { event_id: string; reference_link: string | null }) =>
      row.reference_link === null ? undefined : keymanager.open('resident_document', row.reference_link, linkContext(row.event_id)),

    /** An event that others tell us of, such as an authentication: it is what it is from the start. */
    record: (event: RecordedEvent) => db.transaction().execute((trx) => recordWithin(trx, event)),
    recordWithin,

    sealIndividualId,

    /** The ID a resident used for an event. */
    individualIdOf: (row: { event_id: string; individual_id: string | null }) =>
      row.individual_id === null ? undefined : keymanager.open('resident_document', row.individual_id, individualContext(row.event_id)),

    purposeOf: (row: { event_id: string; purpose: string | null }) =>
      row.purpose === null ? undefined : keymanager.open('resident_document', row.purpose, purposeContext(row.event_id)),
  };
}

export type EventStore = ReturnType<typeof eventStore>;

export interface RecordedEvent {
  id: string;
  tokenId: string;
  transactionId: string;
  type: RequestType;
  statusCode: string;
  authTypeCode?: string;
  /** Unknown where others tell us a hash of it only. */
  individualId?: string;
  refId: string;
  refIdType: string;
  entityName?: string;
  attributeList?: string;
  at: Date;
}

/** Two failures of one event may be two things to tell. */
const stepOf = (statusCode: string, { status_comment: comment }: { status_comment?: string | null }) => [statusCode, ...(comment ? [comment] : [])].join('-');

export const purposeContext = (eventId: string) => `resident_transaction.purpose.${eventId}`;

const linkContext = (eventId: string) => `resident_transaction.reference_link.${eventId}`;
const individualContext = (eventId: string) => `resident_transaction.individual_id.${eventId}`;

const blankEvent = {
  request_trn_id: null,
  status_comment: null,
  lang_code: null,
  ref_id: null,
  ref_id_type: null,
  individual_id: null,
  requested_entity_id: null,
  requested_entity_type: null,
  requested_entity_name: null,
  auth_type_code: null,
  olv_partner_id: null,
  aid: null,
  credential_request_id: null,
  attribute_list: null,
  purpose: null,
  consent: null,
  reference_link: null,
  tracking_id: null,
  request_signature: null,
  response_signature: null,
  upd_by: null,
};

async function addStep(trx: Executor, eventId: string, statusCode: string, at: Date) {
  const { step } = await trx
    .selectFrom('resident_transaction_step')
    .select((read) => read.fn.coalesce(read.fn.max('step'), read.lit(0)).as('step'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('resident_transaction_step')
    .values({ event_id: eventId, step: Number(step) + 1, status_code: statusCode, at })
    .execute();
}

/** Two requests under one key, sent at once, come one after the other. */
const lockKey = (trx: Executor, tokenId: string, once: Once) => sql`select pg_advisory_xact_lock(hashtext(${`once ${tokenId} ${once.key}`}))`.execute(trx);
