import type { ResponseOf } from '@rp/shared-client';

type WireEvent = ResponseOf<'getServiceHistory'>['data'][number];
type WireDetail = ResponseOf<'getEventStatus'>;

const firstId = 8251649601234567n;

/** The nth event of a fictional resident, the newest first. */
export const event = (n: number, extra: Partial<WireEvent> = {}): WireEvent => ({
  eventId: String(firstId - BigInt(n)),
  description: `Event number ${n}`,
  eventStatus: 'Success',
  eventStatusCode: 'SUCCESS',
  requestType: 'Manage VID',
  requestTypeCode: 'GENERATE_VID',
  serviceType: 'ID_MANAGEMENT_REQUEST',
  timeStamp: '9 Mar 2026, 10:05',
  timeStampUtc: new Date(Date.UTC(2026, 2, 9, 10, 5) - n * 3_600_000).toISOString(),
  pinnedStatus: false,
  readStatus: true,
  serialNumber: 0,
  ...extra,
});

export const events = (count: number) => Array.from({ length: count }, (_, n) => event(n));

/** An answer of a back end that pages by cursor: the cursor is where the next rows begin. */
export function pageOf(all: readonly WireEvent[], query: { pageSize?: number; cursor?: string } | undefined): { response: ResponseOf<'getServiceHistory'> } {
  const { pageSize = 10 } = query ?? {};
  const from = Number(query?.cursor ?? 0);
  const end = from + pageSize;
  return {
    response: {
      pageIndex: 0,
      pageSize,
      totalItems: all.length,
      totalPages: Math.ceil(all.length / pageSize),
      data: all.slice(from, end),
      nextCursor: end < all.length ? String(end) : null,
    },
  };
}

export const detail = (extra: Partial<WireDetail> = {}, info: Partial<WireDetail['info']> = {}): WireDetail => ({
  eventId: String(firstId),
  eventType: 'Manage VID',
  eventStatus: 'Success',
  eventStatusCode: 'SUCCESS',
  requestTypeCode: 'GENERATE_VID',
  individualId: 'UIN',
  summary: null,
  timestamp: '9 Mar 2026, 10:05',
  createdUtc: '2026-03-09T10:05:00.000Z',
  timeStampUtc: '2026-03-09T10:05:01.000Z',
  ...extra,
  info: { eventTypeEnum: 'GENERATE_VID', eventStatusEnum: 'SUCCESS', description: 'A temporary VID was created', authenticationMode: 'Code by email', ...info },
});

/** An event of a VID card, and how its answer looks as the card is made, ready, downloaded or failed. */
export const cardDetail = (standing: 'making' | 'ready' | 'downloaded' | 'failed'): WireDetail => {
  const [status, ...path] = cardPaths[standing];
  return detail(
    {
      eventStatusCode: status,
      requestTypeCode: 'VID_CARD_DOWNLOAD',
      timeline: path.map((statusCode, n) => ({
        statusCode,
        status: n === path.length - 1 ? status : 'IN_PROGRESS',
        text: null,
        atUtc: new Date(Date.UTC(2026, 2, 9, 10, 5, n)).toISOString(),
      })),
    },
    { description: 'Request for the card of a VID', downloadLink: standing === 'ready' ? 'https://portal.test/download' : 'NA' },
  );
};

const cardPaths = {
  making: ['IN_PROGRESS', 'NEW'],
  ready: ['SUCCESS', 'NEW', 'CARD_READY_TO_DOWNLOAD'],
  downloaded: ['SUCCESS', 'NEW', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED'],
  failed: ['FAILED', 'NEW', 'FAILED'],
} as const;
