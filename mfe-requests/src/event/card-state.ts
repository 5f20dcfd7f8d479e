import type { EventDetail } from './event-detail.js';

/**
 * How the card of an event stands: it is being made, can be downloaded, was downloaded, or cannot be any more. Undefined
 * where an event has no card, or its making failed.
 */
export type CardState = 'making' | 'ready' | 'downloaded' | 'gone';

export function cardStateOf({ wire, status }: EventDetail): CardState | undefined {
  const type = wire.requestTypeCode ?? wire.info.eventTypeEnum;
  if (type !== 'VID_CARD_DOWNLOAD' && type !== 'UPDATE_MY_UIN') return undefined;
  const { downloadLink } = wire.info;
  if (downloadLink && downloadLink !== 'NA') return 'ready';
  if (type === 'UPDATE_MY_UIN') return wire.timeline?.at(-1)?.statusCode === 'CARD_DOWNLOADED' ? 'downloaded' : undefined;
  if (status === 'IN_PROGRESS') return 'making';
  if (status !== 'SUCCESS') return undefined;
  return wire.timeline?.at(-1)?.statusCode === 'CARD_DOWNLOADED' ? 'downloaded' : 'gone';
}
