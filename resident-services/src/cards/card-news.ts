import type { Kysely } from 'kysely';
import { firstTime } from '../callbacks/first-time.js';
import type { Clock } from '../clock.js';
import type { AuditTrail } from '../connectors/audit/audit.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { CardNews, CredentialRequests, CredentialState } from '../connectors/credential/credential.js';
import { failures } from '../connectors/credential/order-road.js';
import type { DigitalCards } from '../connectors/digital-card/digital-card.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { EventChange } from '../events/event.js';
import type { EventStore } from '../events/event-store.js';
import { changeUnderway } from '../events/event-states.js';
import type { RequestType } from '../events/event-types.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';
import type { MessageKind } from '../texts/texts.js';
import { partnerMeaning, partnerRoads } from './partner-news.js';

interface Needs {
  db: Kysely<Database>;
  events: EventStore;
  jobs: Jobs;
  audit: AuditTrail;
  keymanager: KeyManager;
  credentials: CredentialRequests;
  cards: DigitalCards;
  clock: Clock;
  /** After this long without an end, an order has failed. */
  giveUpHours: number;
}

/** States the card of a VID can still come from. */
export const underway = ['NEW', 'ISSUED'];

interface CardRoad {
  /** States the card can still come from. */
  from: readonly string[];
  ready: MessageKind;
  failed: MessageKind;
  /** How an order stands that nobody knows of: one of ours never will, one that others place may still come. */
  unknown: 'NEW' | 'FAILED';
}

/** Events that end with a card. That a change of data holds may have been told too late: its card says as much. */
const cardRoads: Partial<Record<RequestType, CardRoad>> = {
  VID_CARD_DOWNLOAD: { from: underway, ready: 'success', failed: 'failure', unknown: 'FAILED' },
  UPDATE_MY_UIN: { from: [...changeUnderway, 'IDENTITY_UPDATED'], ready: 'card-ready', failed: 'card-failure', unknown: 'NEW' },
};
const orderTypes = Object.keys({ ...cardRoads, ...partnerRoads }) as RequestType[];

const FIRST_WAIT_SECONDS = 20;
const LONGEST_WAIT_SECONDS = 3600;

/** How long until an order is asked about once more. */
export const waitBefore = (asked: number) => Math.min(FIRST_WAIT_SECONDS * 2 ** asked, LONGEST_WAIT_SECONDS);

/** Moves the event of a card, or of an order at a partner, on when there is news; what is old, known, unknown or not ours changes nothing. */
export function cardNews({ db, events, jobs, audit, keymanager, credentials, cards, clock, giveUpHours }: Needs) {
  const ignore = (why: string) =>
    audit.record({
      eventId: 'RES-SER-443',
      eventName: 'CREDENTIAL_STATUS_UPDATE',
      eventType: 'INFO',
      moduleId: 'RS-CRED_REQ',
      moduleName: 'Credential request',
      description: `Ignored: ${why}`,
      refId: 'NO_ID',
      refIdType: 'NO_ID_TYPE',
    });

  const find = (requestId: string) =>
    db
      .selectFrom('resident_transaction')
      .select(['event_id', 'request_type_code', 'status_code'])
      .where('credential_request_id', '=', requestId)
      .where('request_type_code', 'in', orderTypes)
      .executeTakeFirst();

  /** @returns what news means for an event, or why it means nothing */
  const meaning = async (
    { from, ready, failed, unknown }: CardRoad,
    { event_id: eventId, status_code: now }: { event_id: string; status_code: string },
    { requestId, status, link }: CardNews,
  ): Promise<{ from: readonly string[]; change: EventChange } | string> => {
    if (failures.includes(status)) {
      const { failure } = await stateOf(requestId, unknown);
      return { from, change: { statusCode: 'FAILED', fields: failure ? { status_comment: failure } : undefined, message: { kind: failed } } };
    }
    if (status === 'ISSUED' && !from.includes('ISSUED')) return 'nothing new';
    if (status === 'ISSUED') return now === 'NEW' ? { from: ['NEW'], change: { statusCode: 'ISSUED' } } : 'older than what is known';
    if (status !== 'STORED') return status === 'NEW' ? 'nothing new' : 'unknown status';
    if (link === undefined) return 'stored without a link';
    if (!cards.isOurs(link)) return 'link to another place';
    const fields = { reference_link: await events.sealLink(eventId, link) };
    return { from, change: { statusCode: 'CARD_READY_TO_DOWNLOAD', fields, message: { kind: ready } } };
  };

  const meaningOf = (type: RequestType, row: { event_id: string; status_code: string }, news: CardNews) => {
    const [card, partner] = [cardRoads[type], partnerRoads[type]];
    if (card) return meaning(card, row, news);
    return partner ? partnerMeaning(type, partner, row.status_code, news) : 'not a card';
  };

  /** @returns whether the event moved */
  const take = async (news: CardNews): Promise<boolean> => {
    const row = await find(news.requestId);
    if (!row) return (ignore('unknown request'), false);
    const type = row.request_type_code as RequestType;
    const means = await meaningOf(type, row, news);
    if (typeof means === 'string') return (ignore(means), false);

    const moved = await db.transaction().execute(async (trx) => {
      if (!(await firstTime(trx, { keymanager, clock }, news.messageId))) return false;
      return events.advance(trx, row.event_id, means.from, means.change);
    });
    if (!moved) return (ignore('told before, or older than what is known'), false);
    jobs.wake('event-message');
    jobs.wake('audit');
    return true;
  };

  const stateOf = async (requestId: string, unknown: CardRoad['unknown']): Promise<CredentialState> => {
    try {
      return await credentials.get(requestId);
    } catch (error) {
      if (error instanceof ConnectorError) return { statusCode: unknown };
      throw error;
    }
  };

  // A message may be lost on its way, so every order is asked about until it has ended.
  jobs.handle('credential-status', async ({ eventId, asked }) => {
    const row = await db
      .selectFrom('resident_transaction')
      .select(['request_type_code', 'credential_request_id', 'status_code', 'cr_dtimes', 'upd_dtimes'])
      .where('event_id', '=', eventId)
      .executeTakeFirst();
    const road = row && cardRoads[row.request_type_code as RequestType];
    if (!row?.credential_request_id || !road?.from.includes(row.status_code)) return;

    const { statusCode, link } = await stateOf(row.credential_request_id, road.unknown);
    const requestId = row.credential_request_id;
    if ((await take({ requestId, status: statusCode, link })) && statusCode !== 'ISSUED') return;
    // Also when the order says it has ended: with a link that leads elsewhere, its event never would.
    const isLate = clock().getTime() - (row.upd_dtimes ?? row.cr_dtimes).getTime() > giveUpHours * 3_600_000;
    if (isLate && (await take({ requestId, status: 'FAILED' }))) return;
    await jobs.send(db, 'credential-status', { eventId, asked: asked + 1 }, { afterSeconds: waitBefore(asked + 1) });
  });

  return { take };
}
