import type { Answers } from '@rp/shared-client/testing';

export const orderId = '8251649601234567';

const detail = (status: Status) => ({
  eventId: orderId,
  eventType: 'Download a VID card',
  eventStatus: status,
  eventStatusCode: status,
  requestTypeCode: 'VID_CARD_DOWNLOAD' as const,
  individualId: 'UIN' as const,
  summary: null,
  timestamp: '9 Mar 2026, 10:05',
  info: {
    eventTypeEnum: 'VID_CARD_DOWNLOAD' as const,
    eventStatusEnum: status,
    description: 'Request for the card of a VID',
    authenticationMode: 'Code by email',
  },
});

type Status = 'IN_PROGRESS' | 'SUCCESS' | 'FAILED';

/** A back end that takes the order of a card and makes it when told. */
export function cardOrder() {
  let status: Status = 'IN_PROGRESS';
  const row = () => ({
    eventId: orderId,
    description: 'Request for the card of a VID',
    eventStatus: status,
    eventStatusCode: status,
    requestType: 'Download a VID card',
    requestTypeCode: 'VID_CARD_DOWNLOAD' as const,
    serviceType: 'SERVICE_REQUEST' as const,
    timeStamp: '9 Mar 2026, 10:05',
    pinnedStatus: false,
    readStatus: false,
    serialNumber: 0,
  });
  const answers: Answers = {
    requestVidCard: async () => ({ response: { status: 'Success' }, eventId: orderId }),
    getEventStatus: async () => ({ response: detail(status) }),
    getServiceHistory: async () => ({ response: { pageIndex: 0, pageSize: 1, totalItems: 1, totalPages: 1, data: [row()] } }),
  };
  return { answers, turn: (to: Status) => void (status = to) };
}
