import { type Kysely, sql } from 'kysely';
import type { AuditTrail } from '../connectors/audit/audit.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { CardOrder, CredentialRequests } from '../connectors/credential/credential.js';
import type { DigitalCards } from '../connectors/digital-card/digital-card.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Vid, VidRepository } from '../connectors/vid/vid.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { EventStore } from '../events/event-store.js';
import type { Once } from '../events/idempotency.js';
import { usesOf } from '../events/vid-uses.store.js';
import type { Jobs } from '../jobs/jobs.js';
import { maskNumber } from '../numbers/masks.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import type { Executor } from '../store/store.js';
import { underway, waitBefore } from './card-news.js';

interface Needs {
  db: Kysely<Database>;
  vidRepository: VidRepository;
  credentials: CredentialRequests;
  cards: DigitalCards;
  keymanager: KeyManager;
  eventLog: EventLog;
  events: EventStore;
  jobs: Jobs;
  audit: AuditTrail;
  /** How many cards of one resident may be under way at a time. */
  mostUnderWay: number;
  /** Whether a card is given once and no more, as by MOSIP's own service. */
  strict?: boolean;
}

/** Events whose end is a card. */
const cardOf: Readonly<Record<string, string>> = { VID_CARD_DOWNLOAD: 'VID', UPDATE_MY_UIN: 'UIN' };

const WAIT_SECONDS = 60;

/** The card of a VID: ordered, and fetched when it is there. */
export function cardService({ db, vidRepository, credentials, cards, keymanager, eventLog, events, jobs, audit, mostUnderWay, strict = false }: Needs) {
  const usesLeft = async (tokenId: string, { vid, transactionLimit }: Vid) => {
    if (transactionLimit === undefined) return undefined;
    return Math.max(0, transactionLimit - ((await usesOf(db, keymanager, tokenId, [vid])).get(vid) ?? 0));
  };

  /** @throws {ServiceError} `RES-SER-474` when it cannot be used (any more), `RES-SER-454` when it is someone else's */
  const usable = async (tokenId: string, uin: string, number: string) => {
    const found = await vidRepository.find(number);
    if (!found) throw new ServiceError('RES-SER-474');
    if (found.uin !== uin) throw new ServiceError('RES-SER-454');
    const left = await usesLeft(tokenId, found.vid);
    if (found.vid.status !== 'ACTIVE' || left === 0) throw new ServiceError('RES-SER-474');
    return { ...found.vid, left };
  };

  /** @throws {ServiceError} `RES-SER-510` */
  const refuseTooMany = async (trx: Executor, tokenId: string) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`card ${tokenId}`}))`.execute(trx);
    const { count } = await trx
      .selectFrom('resident_transaction')
      .select((each) => each.fn.countAll<number>().as('count'))
      .where('token_id', '=', tokenId)
      .where('request_type_code', '=', 'VID_CARD_DOWNLOAD')
      .where('status_code', 'in', underway)
      .executeTakeFirstOrThrow();
    if (Number(count) >= mostUnderWay) throw new ServiceError('RES-SER-510', 'Too many cards are under way', { status: 429, retryAfter: WAIT_SECONDS });
  };

  const order = async (eventId: string, tokenId: string, uin: string, number: string): Promise<CardOrder> => {
    const { vid, vidType, generatedOn, expiresOn, transactionLimit, left } = await usable(tokenId, uin, number);
    return { reference: eventId, vid, vidType, maskedVid: maskNumber(vid), generatedOn, expiresOn, transactionLimit, transactionsLeft: left };
  };

  eventLog.action<{ vid: string }>('VID_CARD_DOWNLOAD', async ({ id, uin, tokenId, details }): Promise<EventOutcome> => {
    try {
      const { requestId } = await credentials.request(await order(id, tokenId, uin, details.vid));
      return {
        statusCode: 'NEW',
        fields: { credential_request_id: requestId },
        answer: { response: { status: 'Success' } },
        message: { kind: 'request-received' },
        jobs: [{ queue: 'credential-status', data: { eventId: id, asked: 0 }, afterSeconds: waitBefore(0) }],
      };
    } catch (error) {
      if (!(error instanceof ConnectorError || error instanceof ServiceError)) throw error;
      const { text } = new ServiceError('RES-SER-480');
      return {
        statusCode: 'FAILED',
        fields: { status_comment: error.code },
        answer: { refusal: { code: 'RES-SER-480', text } },
        message: { kind: 'failure' },
      };
    }
  });

  const fetchCard = async (link: string) => {
    try {
      return await cards.fetch(link);
    } catch (cause) {
      if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-509', undefined, { cause });
      throw cause;
    }
  };

  /** A card that was downloaded is there until its file is deleted. */
  const fetchable = strict ? ['CARD_READY_TO_DOWNLOAD'] : ['CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED'];

  /** @returns whether this was the first time */
  const handOver = async (eventId: string, link: string) => {
    const moved = await db
      .transaction()
      .execute((trx) => events.advance(trx, eventId, ['CARD_READY_TO_DOWNLOAD'], { statusCode: 'CARD_DOWNLOADED', isTheirs: true }));
    if (moved) await cards.release(link);
    jobs.wake('audit');
    await audit.flush();
    return moved;
  };

  return {
    /** @throws {ServiceError} `RES-SER-454`, `RES-SER-474`, `RES-SER-510` before anything is done, `RES-SER-480` with the event */
    request: (resident: Resident, vid: string, once?: Once): Promise<Settled> =>
      eventLog.run<{ vid: string }>({
        type: 'VID_CARD_DOWNLOAD',
        resident,
        once,
        async prepare() {
          const { vidType } = await usable(resident.tokenId, resident.uin, vid);
          return { details: { vid }, fields: { ref_id: maskNumber(vid), ref_id_type: vidType }, lastCheck: (trx) => refuseTooMany(trx, resident.tokenId) };
        },
      }),

    /**
     * The file of an event, and what to do when the resident has all of it.
     * @throws {ServiceError} `RES-SER-459`, `RES-SER-511`, `RES-SER-473` for an event without a card, `RES-SER-509` when it is not ready or not there any more
     */
    async download(resident: Resident, eventId: string) {
      const row = await db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirst();
      if (!row) throw new ServiceError('RES-SER-459');
      if (row.token_id !== resident.tokenId) throw new ServiceError('RES-SER-511');
      const kind = cardOf[row.request_type_code];
      if (!kind) throw new ServiceError('RES-SER-473');
      const link = await events.linkOf(row);
      if (!fetchable.includes(row.status_code) || !link) throw new ServiceError('RES-SER-509');

      const pdf = await fetchCard(link);
      // Of two who ask at the same time one gets it.
      if (strict && !(await handOver(eventId, link))) throw new ServiceError('RES-SER-509');
      return {
        kind,
        pdf,
        /** It counts as downloaded only now, and once: whose line broke with the last bytes under way fetches it again. */
        handedOver: async () => void (!strict && (await handOver(eventId, link))),
      };
    },
  };
}

export type CardService = ReturnType<typeof cardService>;
