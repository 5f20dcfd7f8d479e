import { watchIdle } from '../idle/watch-idle.js';
import type { Portal } from '../portal.js';
import { offerBeforeEnd } from './offer-before-end.js';

/** What a signed-in page watches over: that somebody is there, and that the end of the visit surprises nobody. */
export function keepWatch(portal: Portal) {
  watchIdle(portal);
  offerBeforeEnd(portal);
  document.documentElement.dataset['rpWatched'] = '';
}
