import { isNotAllowed, messageFor, type PortalContext } from '@rp/shared-client';
import { msg } from '@rp/shared-design/i18n';
import { recordDeed } from '../audit.js';
import { setPinned } from './pin.api.js';

/**
 * Pins or unpins an event and says so, with a way to take it back.
 *
 * @param after told of each change that was made, taking it back included.
 */
export async function pin(context: PortalContext, eventId: string, pinned: boolean, after: (pinned: boolean) => void): Promise<void> {
  recordDeed(context, 'pin');
  try {
    await setPinned(context.api, eventId, pinned);
  } catch (error) {
    context.notifications.toast({
      kind: 'danger',
      text: messageFor(error),
      action: isNotAllowed(error) ? { label: msg('Sign in again', { id: 'requests.pin.allow' }), run: () => void context.session.login() } : undefined,
    });
    return;
  }
  after(pinned);
  context.notifications.toast({
    kind: 'success',
    text: pinned
      ? msg('Pinned. It stays at the top of your history.', { id: 'requests.pin.pinned' })
      : msg('Unpinned. It is back at its place by time.', { id: 'requests.pin.unpinned' }),
    action: { label: msg('Undo', { id: 'requests.pin.undo' }), run: () => void pin(context, eventId, !pinned, after) },
  });
}

export const pinLabel = (pinned: boolean) => (pinned ? msg('Unpin', { id: 'requests.pin.unpin' }) : msg('Pin to the top', { id: 'requests.pin.pin' }));
