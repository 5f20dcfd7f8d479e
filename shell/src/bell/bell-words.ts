import { formatNumber, icu, msg } from '@rp/shared-design/i18n';
import type { BellChange } from './bell-event.js';

/** The name of the bell, for those who listen. */
export const bellLabel = (unread: number) =>
  unread > 0
    ? icu(msg('Notifications, {n, plural, one {# unread} other {# unread}}', { id: 'shell.bell' }), { n: unread })
    : msg('Notifications', { id: 'shell.bell.title' });

/** What stands on the bell: nothing for none. */
export const bellBadge = (unread: number) => (unread > 99 ? `${formatNumber(99)}+` : unread > 0 ? formatNumber(unread) : '');

/** A change that is worth a word at once: something is ready, or did not work out. */
export function newsOf({ requestTypeCode, eventStatusCode, statusCode, unread }: BellChange): { text: string; kind: 'success' | 'warning' } | undefined {
  // Whoever downloaded a card was told before that it is ready.
  if (!unread || statusCode === 'CARD_DOWNLOADED') return undefined;
  if (eventStatusCode === 'SUCCESS') return { text: readyText(requestTypeCode), kind: 'success' };
  if (eventStatusCode === 'FAILED') return { text: failedText(requestTypeCode), kind: 'warning' };
  return undefined;
}

function readyText(type: string) {
  switch (type) {
    case 'VID_CARD_DOWNLOAD':
      return msg('Your VID card is ready.', { id: 'shell.bell.ready.vid-card' });
    case 'SHARE_CRED_WITH_PARTNER':
      return msg('Your data was shared as you asked.', { id: 'shell.bell.ready.share' });
    case 'UPDATE_MY_UIN':
      return msg('Your details are updated.', { id: 'shell.bell.ready.update' });
    case 'AUTH_TYPE_LOCK_UNLOCK':
      return msg('Your locks are set as you asked.', { id: 'shell.bell.ready.locks' });
    default:
      return msg('One of your requests is done.', { id: 'shell.bell.ready' });
  }
}

function failedText(type: string) {
  switch (type) {
    case 'VID_CARD_DOWNLOAD':
      return msg('We could not make your VID card.', { id: 'shell.bell.failed.vid-card' });
    case 'SHARE_CRED_WITH_PARTNER':
      return msg('Your data could not be shared.', { id: 'shell.bell.failed.share' });
    case 'UPDATE_MY_UIN':
      return msg('Your details could not be updated.', { id: 'shell.bell.failed.update' });
    case 'AUTH_TYPE_LOCK_UNLOCK':
      return msg('Your locks could not be changed.', { id: 'shell.bell.failed.locks' });
    default:
      return msg('One of your requests did not work out.', { id: 'shell.bell.failed' });
  }
}
