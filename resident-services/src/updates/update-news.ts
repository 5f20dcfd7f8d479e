import type { Kysely } from 'kysely';
import { firstTime } from '../callbacks/first-time.js';
import { type Message, textOf } from '../callbacks/message.js';
import { waitBefore } from '../cards/card-news.js';
import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { changeUnderway } from '../events/event-states.js';
import type { EventStore } from '../events/event-store.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';

interface Needs {
  db: Kysely<Database>;
  events: EventStore;
  jobs: Jobs;
  keymanager: KeyManager;
  clock: Clock;
}

/** What a workflow ends with, by MOSIP's codes of packets. */
const successes = ['PROCESSED', 'SUCCESS', 'UIN_GENERATED'];
export const failures = ['REJECTED', 'FAILED', 'REPROCESS_FAILED'];

export interface UpdateNews {
  aid: string;
  resultCode: string;
}

/** The message itself, without a frame. @throws {UnreadableMessage} */
export const updateNewsIn = ({ event }: Message): UpdateNews => ({ aid: textOf(event, 'instanceId'), resultCode: textOf(event, 'resultCode') });

/** Moves the event of a change on when its packet has come to its end; told twice, it moves once. */
export const updateNews = ({ db, events, jobs, keymanager, clock }: Needs) => ({
  /** @returns whether the event moved */
  async take({ aid, resultCode }: UpdateNews): Promise<boolean> {
    const isGood = successes.includes(resultCode);
    if (!isGood && !failures.includes(resultCode)) return false;
    const row = await db.selectFrom('resident_transaction').select('event_id').where('aid', '=', aid).executeTakeFirst();
    if (!row) return false;
    const change = isGood
      ? ({ statusCode: 'IDENTITY_UPDATED', message: { kind: 'regproc-success' } } as const)
      : ({ statusCode: 'FAILED', fields: { status_comment: resultCode }, message: { kind: 'regproc-failure' } } as const);
    const moved = await db.transaction().execute(async (trx) => {
      if (!(await firstTime(trx, { keymanager, clock }, `${aid} ${resultCode}`))) return false;
      if (!(await events.advance(trx, row.event_id, changeUnderway, change))) return false;
      if (isGood) await jobs.send(trx, 'credential-status', { eventId: row.event_id, asked: 0 }, { afterSeconds: waitBefore(0) });
      return true;
    });
    if (moved) for (const queue of ['event-message', 'audit'] as const) jobs.wake(queue);
    return moved;
  },
});
