import { deepActiveElement } from '@rp/shared-design';
import type { Portal } from '../portal.js';

const longestMs = 15 * 60_000;

interface Ways {
  signInHere: () => void;
  giveUp: () => void;
}

/**
 * Keeps the page of a resident whose session ended, out of sight, until they are signed in again. Not for ever: what it
 * holds of them goes after a quarter of an hour.
 *
 * @returns lets it go: with true the page is seen again.
 */
export function holdPage(portal: Portal, outlet: HTMLElement, ways: Ways): (again: boolean) => void {
  const kept = [...outlet.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const focused = deepActiveElement();
  const endWaiting = portal.waiting.open();
  const tooLong = setTimeout(ways.giveUp, longestMs);
  let asking: HTMLElement | undefined;
  let over = false;

  for (const element of kept) element.hidden = true;
  import(/* webpackChunkName: "sign-in-again" */ '../session/again/sign-in-again.js').then(
    ({ SignInAgain }) => {
      if (!over) asking = document.body.appendChild(Object.assign(new SignInAgain(), ways, { left: { page: outlet, whose: portal.session.whose() } }));
    },
    (error: unknown) => {
      portal.reportError(error, 'sign-in again');
      if (!over) ways.giveUp();
    },
  );

  return (again) => {
    over = true;
    clearTimeout(tooLong);
    for (const element of kept) element.hidden = false;
    asking?.remove();
    if (again) focused?.focus();
    endWaiting(again);
  };
}
