import type { Kysely } from 'kysely';
import { ConnectorError } from '../connectors/connector-error.js';
import type { CardNews } from '../connectors/credential/credential.js';
import type { ShareRequests } from '../connectors/credential/shares.js';
import type { RequestType } from '../events/event-types.js';
import type { JobOrder, Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';
import { partnerRoads } from './partner-news.js';

interface Needs {
  db: Kysely<Database>;
  jobs: Jobs;
  shares: ShareRequests;
  /** What moves an event on. */
  news: { take(news: CardNews): Promise<boolean> };
}

const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3 * 86_400;
/** After three weeks an order is no longer asked about; its partner may still tell of it. */
const MOST_ASKED = 12;

/** A partner takes days where a card takes seconds. */
export const lookAt = (eventId: string, asked = 0): JobOrder => ({
  queue: 'partner-order-status',
  data: { eventId, asked },
  afterSeconds: Math.min(FIRST_WAIT_SECONDS * 4 ** asked, LONGEST_WAIT_SECONDS),
});

/** What a partner tells may be lost on its way, so every order at one is asked about until it has ended. */
export function watchPartnerOrders({ db, jobs, shares, news }: Needs) {
  const statusOf = async (requestId: string) => {
    try {
      return await shares.status(requestId);
    } catch (error) {
      if (error instanceof ConnectorError) return undefined;
      throw error;
    }
  };

  jobs.handle('partner-order-status', async ({ eventId, asked }) => {
    const row = await db
      .selectFrom('resident_transaction')
      .select(['request_type_code', 'credential_request_id', 'status_code'])
      .where('event_id', '=', eventId)
      .executeTakeFirst();
    const road = row && partnerRoads[row.request_type_code as RequestType];
    if (!row?.credential_request_id || !road?.steps.includes(row.status_code)) return;

    const status = await statusOf(row.credential_request_id);
    if (status === undefined) return; // nobody knows of it
    const isNews = status !== 'NEW' && status !== row.status_code;
    const moved = isNews && (await news.take({ requestId: row.credential_request_id, status }));
    const goesOn = !moved || road.steps.includes(status);
    if (!goesOn || asked >= MOST_ASKED) return;
    const { queue, data, afterSeconds } = lookAt(eventId, asked + 1);
    await jobs.send(db, queue, data, { afterSeconds });
  });
}
