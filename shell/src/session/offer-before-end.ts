import { formatDate, msg, str } from '@rp/shared-design/i18n';
import type { RpToasts } from '@rp/shared-design';
import { distinctUntilChanged, EMPTY, map, switchMap, timer } from '@rp/shared-client/rx';
import type { Portal } from '../portal.js';
import { openSignInWindow } from './again/sign-in-window.js';

const aheadMs = 10 * 60_000;

/** Ten minutes before a visit ends for good, whatever the resident does: offers a new one in a window, so that nothing is broken off. */
export const offerBeforeEnd = ({ session, toast }: Pick<Portal, 'session' | 'toast'>, { openWindow = openSignInWindow, now = Date.now } = {}) =>
  session.changes
    .pipe(
      map(({ expiresAt }) => expiresAt?.getTime()),
      distinctUntilChanged(),
      switchMap((end, turn) => {
        if (turn > 0) document.querySelector<RpToasts>('rp-toasts')?.clear?.(); // the offer was taken, here or in another tab
        return end === undefined ? EMPTY : timer(Math.max(0, end - aheadMs - now())).pipe(map(() => new Date(end)));
      }),
    )
    .subscribe((end) => {
      const at = formatDate(end, 'time');
      toast({
        kind: 'warning',
        text: msg(str`Your visit ends at ${at}. Sign in again now, in a small window, and you can go on without a break.`, { id: 'shell.ending.text' }),
        action: { label: msg('Sign in again', { id: 'shell.sign-in.again' }), run: () => void openWindow() },
      });
    });
