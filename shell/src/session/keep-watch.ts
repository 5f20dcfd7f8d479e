import { ring } from '../bell/ring.js';
import { watchIdle } from '../idle/watch-idle.js';
import type { Portal } from '../portal.js';
import { findRoute } from '../routes.js';
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
  document.documentElement.dataset['rpWatched'] = '';
}
