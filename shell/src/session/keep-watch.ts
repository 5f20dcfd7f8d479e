import { ring } from '../bell/ring.js';
import { watchIdle } from '../idle/watch-idle.js';
import type { Portal } from '../portal.js';
import { findRoute } from '../routes.js';
import { storeName } from './drafts/forget-drafts.js';
import { offerBeforeEnd } from './offer-before-end.js';
import { watchSession } from './watch-session.js';

/** What a signed-in page watches over: that the session goes on, what the bell tells, that somebody is there, and that the end surprises nobody. */
export function keepWatch(portal: Portal) {
  watchSession(portal.session);
  ring({
    bell: portal.bell,
    toast: portal.toast,
    hasPage: (path) => findRoute(portal.registry, path) !== undefined,
    began: () => Number(portal.session.bellPlace() ?? 0),
  });
  watchIdle(portal);
  offerBeforeEnd(portal);
  if (sessionStorage.getItem(storeName)) void bringBackDraft(portal);
  void import(/* webpackChunkName: "sign-in-again" */ './again/sign-in-again.js').catch(() => {}); // here when the session ends, whatever the line is then
  document.documentElement.dataset['rpWatched'] = '';
}

async function bringBackDraft(portal: Portal) {
  const { bringBackOnce } = await import(/* webpackChunkName: "drafts" */ './drafts/bring-back.js');
  bringBackOnce(portal, document.getElementById('rp-outlet')!);
}
