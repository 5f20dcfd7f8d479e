import { sql } from 'kysely';
import { openStore, type Store } from '../src/store/store.js';
import { files } from './files.js';
import type { Findings, Wish } from './ledger.js';
import { type Mail, pause, type ServerProcess } from './server-process.js';
import type { Traveller } from './traffic.js';

/** An event that a crash left open is taken up after a minute, a callback that was lost after the next. */
const SETTLES_WITHIN_MS = 300_000;

/** The policy lets one live for 30 minutes; those that may end during the last look are not looked for. */
const TEMPORARY_MS = 25 * 60_000;

/** The events that have not ended, of all travellers. */
export async function underWay(travellers: readonly Traveller[]): Promise<ReadonlySet<string>> {
  const all = await Promise.all(travellers.map((traveller) => events(traveller, 'statusFilter=IN_PROGRESS')));
  return new Set(all.flat());
}

/** Waits until every event that was begun since has ended. @returns those that did not */
export async function settled(travellers: readonly Traveller[], before: ReadonlySet<string>): Promise<string[]> {
  let left: string[] = [];
  for (const end = Date.now() + SETTLES_WITHIN_MS; Date.now() < end;) {
    left = [...(await underWay(travellers))].filter((eventId) => !before.has(eventId));
    if (left.length === 0) return [];
    await pause(1000);
  }
  return left.map((eventId) => `event ${eventId} is still under way after ${SETTLES_WITHIN_MS / 1000} s`);
}

async function events({ client }: Traveller, query: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined;) {
    const answer = await client.ask(`/service-history/eng?pageSize=100&${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    if (!answer.known || !answer.body.response?.data) throw new Error(`the history does not answer: ${JSON.stringify(answer)}`);
    found.push(...answer.body.response.data.map(({ eventId }) => eventId));
    cursor = answer.body.response.nextCursor;
  }
  return found;
}

interface Told {
  /** Where the server had its store. */
  folder: string;
  mails: readonly Mail[];
  /** Of each kind, so much at least must have been acknowledged. */
  fewest: number;
}

/** Holds what residents were told against what the server shows and against what lies in its store. Ends the server. */
export async function findings(travellers: readonly Traveller[], server: ServerProcess, { folder, mails, fewest }: Told): Promise<Findings> {
  const faults: string[] = [];
  for (const traveller of travellers)
    faults.push(...traveller.ledger.contradictions.map((text) => `answered twice, differently: ${text}`), ...(await lost(traveller)));
  await server.kill('SIGTERM');
  const left = await leftBehind(folder, mails);
  const wishes = travellers.flatMap(({ ledger }) => ledger.wishes);
  for (const kind of ['create', 'revoke', 'card', 'download', 'pin'] as const) {
    const done = wishes.filter((wish) => wish.kind === kind && wish.outcome === 'acknowledged').length;
    if (done < fewest) faults.push(`too little was done to tell: ${done} of ${kind} acknowledged, asked ${fewest} at least`);
  }
  return { figures: { ...counts(wishes), ...left.figures }, faults: [...faults, ...left.faults] };
}

function counts(wishes: readonly Wish[]) {
  const figures: Record<string, number> = {};
  for (const { kind, outcome, refusal = '' } of wishes) {
    const name = `${kind} ${outcome} ${refusal}`.trim();
    figures[name] = (figures[name] ?? 0) + 1;
  }
  return { ...figures, 'wishes asked more than once': wishes.filter(({ asked }) => asked > 1).length };
}

/** What was acknowledged and is not there. */
async function lost({ client, ledger }: Traveller): Promise<string[]> {
  const faults: string[] = [];
  const listed = await client.ask('/vids');
  if (!listed.known) throw new Error('the VIDs do not answer');
  const active = new Set((listed.body.response as unknown as { vid: string }[]).map(({ vid }) => vid));
  const revoked = new Set(ledger.wishes.filter(({ kind, outcome }) => kind === 'revoke' && outcome !== 'refused').map(({ target }) => target));

  const alive = ledger.of('create', 'acknowledged').filter(({ vidType, at }) => vidType !== 'Temporary' || Date.now() - at < TEMPORARY_MS);
  for (const { vid, key } of alive) if (!active.has(vid!) && !revoked.has(vid)) faults.push(`lost: the VID of create ${key}`);
  for (const { target, key } of ledger.of('revoke', 'acknowledged')) if (active.has(target!)) faults.push(`lost: the end of a VID, revoke ${key}`);
  for (const { eventId, kind, key, target } of ledger.wishes.filter(
    (wish) => wish.outcome === 'acknowledged' && ['create', 'revoke', 'card'].includes(wish.kind),
  )) {
    const event = await client.ask(`/events/${eventId}?langCode=eng`);
    const status = event.known ? (event.body.response as { info?: { eventStatusEnum?: string } } | null)?.info?.eventStatusEnum : undefined;
    if (status === 'FAILED' && kind === 'card' && !active.has(target!)) continue; // its VID was gone before it was made
    if (status !== 'SUCCESS') faults.push(`lost: ${kind} ${key} was acknowledged, its event ${eventId} is ${status ?? 'not there'}`);
  }
  for (const { target, followed } of ledger.of('download', 'acknowledged')) {
    const status = await statusOf(client, target!);
    if (status === 'CARD_DOWNLOADED') continue;
    // The server may die with the last bytes on their way; then the card still waits.
    if (followed || status !== 'CARD_READY_TO_DOWNLOAD') faults.push(`lost: the download of ${target}, its event is ${status ?? 'not there'}`);
  }
  for (const [eventId, kind] of lastPins(ledger.wishes)) {
    const pinned = (await pinnedEvents(client)).has(eventId);
    if (pinned !== (kind === 'pin')) faults.push(`lost: ${kind} of ${eventId}`);
  }
  return faults;
}

async function statusOf(client: Traveller['client'], eventId: string): Promise<string | undefined> {
  const page = await client.ask(`/service-history/eng?searchText=${eventId}`);
  if (!page.known) throw new Error('the history does not answer');
  return (page.body.response?.data as { statusCode?: string }[] | undefined)?.[0]?.statusCode;
}

/** The last word on each event that was pinned or unpinned, where it was acknowledged. */
function lastPins(wishes: readonly Wish[]) {
  const last = new Map<string, Wish>();
  for (const wish of wishes) if ((wish.kind === 'pin' || wish.kind === 'unpin') && wish.outcome !== 'refused') last.set(wish.target!, wish);
  return [...last].filter(([, { outcome }]) => outcome === 'acknowledged').map(([eventId, { kind }]) => [eventId, kind] as const);
}

async function pinnedEvents(client: Traveller['client']): Promise<ReadonlySet<string>> {
  const page = await client.ask('/service-history/eng?pageSize=100');
  if (!page.known) throw new Error('the history does not answer');
  const rows = (page.body.response?.data ?? []) as unknown as { eventId: string; pinnedStatus: boolean }[];
  return new Set(rows.filter(({ pinnedStatus }) => pinnedStatus).map(({ eventId }) => eventId));
}

const messageJobs = `(select id, data, state, retry_count from pgboss.job where name = 'event-message'
  union select id, data, state, retry_count from pgboss.archive where name = 'event-message') as message_job`;

/** What must be none in a store in which nothing is under way. */
const none: Record<string, string> = {
  'orders of events that were never closed': `select event_id as what from event_order`,
  'events that never ended': `select event_id as what from resident_transaction where status_code = 'NEW' and cr_dtimes > now() - interval '1 day'`,
  'keys without an answer': `select event_id as what from idempotency where answer is null`,
  'keys without an event': `select key_hash as what from idempotency where event_id not in (select event_id from resident_transaction)`,
  'keys that made two events': `select event_id as what from idempotency group by event_id having count(*) > 1`,
  'VIDs without the event that made them': `select request_id as what from vid where request_id ~ '^[0-9]{16}$' and request_id not in (select event_id from resident_transaction)`,
  'events with two VIDs': `select request_id as what from vid group by request_id having count(*) > 1`,
  'VIDs made for an event that failed': `select request_id as what from vid join resident_transaction on event_id = request_id where status_code <> 'VID_GENERATED'`,
  'events without their VID': `select event_id as what from resident_transaction where request_type_code = 'GENERATE_VID' and status_code = 'VID_GENERATED'
    and cr_dtimes > now() - interval '1 day' and event_id not in (select request_id from vid)`,
  'steps that came twice': `select event_id as what from resident_transaction_step group by event_id, status_code having count(*) > 1`,
  'jobs that failed for good': `select name || ' ' || id as what from pgboss.job where state = 'failed'`,
  'orders of cards that never ended': `select request_id || ' ' || status as what from credential_request where status in ('NEW', 'ISSUED')`,
  'orders of cards without the event that ordered them': `select request_id as what from credential_request where reference not in (select event_id from resident_transaction)`,
  'cards that are ready without an order': `select event_id as what from resident_transaction where request_type_code = 'VID_CARD_DOWNLOAD'
    and status_code in ('CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED') and cr_dtimes > now() - interval '1 day'
    and event_id not in (select reference from credential_request where status = 'STORED')`,
  // An order that was cut off before its event knew of it is taken up a minute later; a VID that was revoked meanwhile ends it.
  'cards that are made and not told of': `select event_id as what from resident_transaction as ordered join credential_request on reference = event_id
    where status = 'STORED' and status_code not in ('CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED')
    and not (status_code = 'FAILED' and status_comment = 'RES-SER-474' and exists (select from resident_transaction as revoked
      where revoked.token_id = ordered.token_id and revoked.ref_id = ordered.ref_id and revoked.status_code = 'VID_REVOKED'))`,
  'events that ended without a message': `select event_id as what from resident_transaction
    where request_type_code in ('GENERATE_VID', 'REVOKE_VID', 'VID_CARD_DOWNLOAD') and status_code <> 'NEW' and cr_dtimes > now() - interval '1 day'
    and event_id not in (select data->>'eventId' from ${messageJobs} where state = 'completed' and data->>'kind' in ('success', 'failure'))`,
  'jobs that wait and are due': `select name || ' ' || id as what from pgboss.job where state in ('created', 'retry') and start_after < now() - interval '1 minute'`,
  'messages of the hub that did not arrive': `select id || ' ' || status as what from hub_delivery where status <> 'delivered'`,
  'messages that were ordered twice': `select data->>'eventId' || ' ' || (data->>'kind') as what from ${messageJobs}
    group by data->>'eventId', data->>'kind' having count(*) > 1`,
  'audit lines that came twice': `select log_id as what from app_audit_log group by log_id having count(*) > 1`,
};

async function leftBehind(folder: string, mails: readonly Mail[]): Promise<Findings> {
  const store = await openStore({ dataDir: folder });
  const faults: string[] = [];
  for (const [name, query] of Object.entries(none)) {
    const { rows } = await sql.raw<{ what: string }>(query).execute(store.db);
    if (rows.length)
      faults.push(
        `${name}: ${rows.length} (${rows
          .slice(0, 5)
          .map(({ what }) => what)
          .join(', ')})`,
      );
  }
  const told = await toldTwice(store, mails);
  const kept = await files(store, folder);
  const count = async (query: string) => Number((await sql.raw<{ count: string }>(query).execute(store.db)).rows[0]?.count);
  const figures = {
    'events in the store': await count('select count(*) from resident_transaction'),
    'VIDs in the store': await count('select count(*) from vid'),
    'audit lines': await count('select count(*) from app_audit_log'),
    'rules held against the store': Object.keys(none).length,
  };
  await store.close();
  return { figures: { ...figures, ...kept.figures, ...told.figures }, faults: [...faults, ...kept.faults, ...told.faults] };
}

/**
 * A mail is sent by a job; one whose server died between the mail and its last word is done again, and sends it again
 * under the same Message-ID. One that was begun once has sent once.
 */
async function toldTwice(store: Store, mails: readonly Mail[]): Promise<Findings> {
  const { rows } = await sql
    .raw<{ event_id: string; again: boolean }>(`select data->>'eventId' as event_id, bool_or(retry_count > 0) as again from ${messageJobs} group by 1`)
    .execute(store.db);
  const begunAgain = new Set(rows.filter(({ again }) => again).map(({ event_id }) => event_id));
  const counted = new Map<string, number>();
  for (const { kind, subject, text } of mails) {
    const eventId = /\/track\/(\d{16})/.exec(text)?.[1];
    if (kind === 'mail' && eventId) counted.set(`${eventId} ${subject}`, (counted.get(`${eventId} ${subject}`) ?? 0) + 1);
  }
  const twice = [...counted].filter(([, count]) => count > 1).map(([mail]) => mail);
  const wrong = twice.filter((mail) => !begunAgain.has(mail.slice(0, 16)));
  return {
    figures: {
      'mails about events in the inbox, which keeps the newest 500 messages': counted.size,
      'events whose message was begun again after a crash': begunAgain.size,
      'mails sent again by such a message, under the same Message-ID': twice.length - wrong.length,
    },
    faults: wrong.map((mail) => `twice: the mail ${mail}, though it was begun once`),
  };
}
