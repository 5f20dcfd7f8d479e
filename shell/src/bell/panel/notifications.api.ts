import { cardStandingOf, type CardStanding, type ResidentApi, type ResponseOf } from '@rp/shared-client';
import type { IconName } from '@rp/shared-design';
import { shortMask } from '@rp/shared-design/i18n';
import type { components } from '@rp/shared-contract/portal-api';

type WireEvent = ResponseOf<'getNotifications'>['data'][number];

/** One row of the bell. Its words come from the server, in the language that was asked. */
export interface Notification {
  id: string;
  what: string;
  /** Missing when the back end tells the status in words only. */
  status?: WireEvent['eventStatusCode'];
  statusText: string;
  /** A Date when the back end names the instant, else its own words. */
  at: Date | string;
  icon: IconName;
  isNew: boolean;
  /** Missing where there is no card. */
  card?: CardStanding;
}

/** The newest first. `GET /resident/v1/notifications/{langCode}` */
export async function listNotifications(api: ResidentApi, langCode: string, background: boolean, signal: AbortSignal): Promise<Notification[]> {
  const { response } = await api.call('getNotifications', { params: { langCode }, background }, signal);
  return response.data.map(notificationOf).sort((a, b) => instantOf(b) - instantOf(a)); // the wire puts pinned ones first
}

/** Notes that the bell was opened: what is there now is no longer counted. `PUT /resident/v1/bell/updatedttime` */
export const noteBellOpened = (api: ResidentApi) => api.call('setBellClick');

/** `GET /resident/v1/unread/notification-count` */
export const countUnread = async (api: ResidentApi) => Number((await api.call('getUnreadCount', { background: true })).response.unreadCount);

/** Marks all as read. `POST /portal/v1/notifications/read` @returns how many are still new. */
export async function readAll(csrf: string | undefined): Promise<number> {
  const response = await fetch('/portal/v1/notifications/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-xsrf-token': csrf ?? '' },
    body: JSON.stringify({ all: true }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new TypeError(`notifications/read answered ${response.status}`);
  return ((await response.json()) as components['schemas']['BellCount']).unread;
}

/** A back end that tells no instants keeps its order. */
const instantOf = ({ at }: Notification) => (at instanceof Date ? at.getTime() : 0);

const icons: Readonly<Record<string, IconName>> = {
  DATA_SHARE_REQUEST: 'external',
  SERVICE_REQUEST: 'id',
  DATA_UPDATE_REQUEST: 'user',
  ID_MANAGEMENT_REQUEST: 'shield',
};

const notificationOf = (wire: WireEvent): Notification => {
  const instant = new Date(wire.timeStampUtc ?? NaN);
  return {
    id: wire.eventId,
    what: shortMask(wire.description || wire.requestType || wire.eventId),
    status: wire.eventStatusCode,
    statusText: wire.eventStatus,
    at: Number.isNaN(instant.getTime()) ? wire.timeStamp : instant,
    icon: icons[wire.serviceType ?? ''] ?? 'history',
    isNew: !wire.readStatus,
    card: cardStandingOf(wire),
  };
};
