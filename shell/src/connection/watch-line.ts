import type { Portal } from '../portal.js';

/** Fetches the bar that tells of a broken line while the line still holds: afterwards it would be too late. */
export function watchLine(portal: Portal): void {
  const show = async () => {
    try {
      const { ConnectionBar } = await import(/* webpackChunkName: "line" */ './connection-bar.js');
      document.getElementById('rp-line')?.replaceChildren(Object.assign(new ConnectionBar(), { portal }));
    } catch (error) {
      portal.reportError(error, 'line');
      addEventListener('online', () => void show(), { once: true });
    }
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void show(), { timeout: 3_000 });
  else setTimeout(() => void show(), 1_000);
}
