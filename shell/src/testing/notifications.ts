import type { ResponseOf } from '@rp/shared-client';

type Page = ResponseOf<'getNotifications'>;

/** The nth notification of a fictional resident, the newest first; every second one is new. */
export const notification = (n: number, extra: Partial<Page['data'][number]> = {}): Page['data'][number] => ({
  eventId: String(8251649601234567n - BigInt(n)),
  description: `Card number ${n} is ready to download`,
  eventStatus: 'Success',
  eventStatusCode: 'SUCCESS',
  requestType: 'Download a VID card',
  requestTypeCode: 'VID_CARD_DOWNLOAD',
  serviceType: 'SERVICE_REQUEST',
  timeStamp: '9 Mar 2026, 10:05',
  timeStampUtc: new Date(Date.UTC(2026, 2, 9, 10, 5) - n * 3_600_000).toISOString(),
  pinnedStatus: false,
  readStatus: n % 2 === 1,
  serialNumber: 0,
  ...extra,
});

export const pageOf = (data: Page['data']): { response: Page } => ({
  response: { pageIndex: 0, pageSize: 100, totalItems: data.length, totalPages: 1, data },
});
