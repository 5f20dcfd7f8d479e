import type { PageData } from '../registry-in-page.js';
import { dashboard, partOf, shownAt } from '../routes.js';
import { fetchScript } from './fetch-script.js';

// The first lines of the first of the shell's two scripts (tooling/webpack/index.mjs puts them there): what they ask for
// comes when the second is there. Earlier, in the page, it would share the line with the scripts that it waits for.

try {
  fetchAhead();
} catch {
  // a page whose data is damaged, of which the shell speaks, or an old browser: they are fetched when they are needed
}

/** Asks for the scripts of the micro-frontends that the first view shows, and before them for what loads them. */
function fetchAhead() {
  const { registry, federation } = JSON.parse(document.getElementById('rp-page-data')!.textContent!) as PageData;
  const { pathname } = location;
  if (federation) fetchScript('preload', federation);
  for (const remote of shownAt(registry, pathname)) {
    const { preload } = partOf(remote, pathname === dashboard);
    const words = remote.words?.[document.documentElement.lang];
    for (const file of [{ href: remote.entry, integrity: remote.integrity }, ...preload, ...(words ? [words] : [])]) fetchScript('preload', file);
  }
}
