import type { ResponseOf } from '../api/resident-api.js';

type WireEvent = ResponseOf<'getServiceHistory'>['data'][number];

/** How the card of an event in a list stands. */
export type CardStanding = 'ready' | 'downloaded';

/** Undefined where there is no card, or the back end does not tell. */
export function cardStandingOf({ requestTypeCode, statusCode }: Pick<WireEvent, 'requestTypeCode' | 'statusCode'>): CardStanding | undefined {
  if (requestTypeCode !== 'VID_CARD_DOWNLOAD') return undefined;
  if (statusCode === 'CARD_READY_TO_DOWNLOAD') return 'ready';
  return statusCode === 'CARD_DOWNLOADED' ? 'downloaded' : undefined;
}
