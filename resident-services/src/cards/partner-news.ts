import type { CardNews } from '../connectors/credential/credential.js';
import { failures, type OrderRoad, printRoad, shareRoad, stepsBefore } from '../connectors/credential/order-road.js';
import type { EventChange } from '../events/event.js';
import { becomesUnread } from '../events/event-states.js';
import type { RequestType } from '../events/event-types.js';

/** Events whose end is told by a partner. */
export const partnerRoads: Partial<Record<RequestType, OrderRoad>> = { SHARE_CRED_WITH_PARTNER: shareRoad, ORDER_PHYSICAL_CARD: printRoad };

/** What a partner's word on an order means for its event, or why it means nothing. */
export function partnerMeaning(
  type: RequestType,
  road: OrderRoad,
  now: string,
  { status }: CardNews,
): { from: readonly string[]; change: EventChange } | string {
  const from = stepsBefore(road, status);
  if (!from) return 'unknown status';
  if (!from.includes(now)) return 'older than what is known';
  const isEnd = road.ends.includes(status);
  const statusCode = failures.includes(status) ? 'FAILED' : status;
  const kind = statusCode === 'FAILED' ? 'failure' : isEnd ? 'success' : 'in-progress';
  return { from, change: { statusCode, ...(becomesUnread(type, statusCode) && { message: { kind } }) } };
}
