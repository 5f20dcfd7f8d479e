import { shownStatus } from '../events/event-states.js';
import { type EventRow, eventTexts } from '../events/event-texts.js';
import { type RequestType, serviceTypeOf } from '../events/event-types.js';
import { type LocalTimes, localTime } from '../texts/local-time.js';
import type { Texts } from '../texts/texts.js';

export const changedAt = ({ cr_dtimes, upd_dtimes }: Pick<EventRow, 'cr_dtimes' | 'upd_dtimes'>) =>
  upd_dtimes && upd_dtimes > cr_dtimes ? upd_dtimes : cr_dtimes;

/** An event as lists on the wire have it. */
export function historyItem(row: EventRow, texts: Texts, times: LocalTimes) {
  const { type, status, description } = eventTexts(texts, row);
  return {
    eventId: row.event_id,
    description,
    eventStatus: status,
    timeStamp: localTime(changedAt(row), times),
    serviceType: serviceTypeOf(row.request_type_code),
    requestType: type,
    pinnedStatus: row.pinned_status,
    readStatus: row.read_status,
    serialNumber: 0,
    eventStatusCode: shownStatus(row.status_code),
    statusCode: row.status_code,
    requestTypeCode: row.request_type_code as RequestType,
    timeStampUtc: changedAt(row).toISOString(),
    createdUtc: row.cr_dtimes.toISOString(),
  };
}
