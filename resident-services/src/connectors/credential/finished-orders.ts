import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import { filteredAs } from '../../events/event-states.js';
import type { Database } from '../../store/database.js';
import type { CardMaker } from '../digital-card/digital-card.js';
import { atWork } from './order-road.js';

/** An order that has ended needs no VID any more. */
export const finished = { data: '' };

/** States of an event in which nobody fetches its card, or not for long. */
const ended = ['CARD_DOWNLOADED', ...filteredAs.FAILED, ...filteredAs.CANCELED];
const open = ['NEW', 'ISSUED'];
/** An order that was not touched for so long is not being worked on. */
const IDLE_MS = 24 * 3_600_000;

interface Needs {
  db: Kysely<Database>;
  cards: Pick<CardMaker, 'forget'>;
  clock: Clock;
}

/**
 * Lets go of cards whose event has ended: fetched just before a crash, or made after their resident was told that there
 * will be none. Also of what was ordered, where that was kept.
 */
export function finishedOrders({ db, cards, clock }: Needs) {
  return {
    async tidy() {
      await db.updateTable('credential_request').set(finished).where('status', 'not in', atWork).where('data', '!=', '').execute();

      const idleSince = new Date(clock().getTime() - IDLE_MS);
      const orders = await db
        .selectFrom('credential_request as card')
        .innerJoin('resident_transaction as event', (join) =>
          // The card of a UIN is ordered by whoever knows its application and not our event.
          join.on((either) =>
            either.or([either('event.event_id', '=', either.ref('card.reference')), either('event.credential_request_id', '=', either.ref('card.reference'))]),
          ),
        )
        .select(['card.request_id', 'card.reference', 'card.status'])
        .where('event.status_code', 'in', ended)
        .where((either) =>
          either.or([either('card.url', 'is not', null), either.and([either('card.status', 'in', open), either('card.upd_dtimes', '<', idleSince)])]),
        )
        .execute();
      for (const { request_id, reference, status } of orders) {
        await cards.forget(reference);
        await db
          .updateTable('credential_request')
          .set({ url: null, ...finished, ...(open.includes(status) && { status: 'FAILED', failure: 'nobody waits for it' }) })
          .where('request_id', '=', request_id)
          .where('status', '=', status)
          .execute();
      }
    },
  };
}
