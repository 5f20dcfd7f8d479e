import { idleTime } from '../idle-time.js';
import type { Portal } from '../portal.js';

/** Fetches what is needed when the line breaks while it still holds: the bar that tells of it, and the pages to read meanwhile. */
export function watchLine(portal: Portal): void {
  const show = async () => {
    try {
      const { askAgain, ConnectionBar, registerWorker } = await import(/* webpackChunkName: "line" */ './line.js');
      document.getElementById('rp-line')?.replaceChildren(Object.assign(new ConnectionBar(), { portal }));
      askAgain(portal.session);
      registerWorker(portal).catch((error: unknown) => portal.reportError(error, 'service worker')); // the portal works without
    } catch (error) {
      portal.reportError(error, 'line');
      addEventListener('online', () => void show(), { once: true });
    }
  };
  void idleTime().then(show);
}
