import type { PageData } from '../registry-in-page.js';
import { findRoute } from '../routes.js';

// The first lines of the shell's script (tooling/webpack/index.mjs puts them there): the line is free while the rest is
// being evaluated. Earlier, in the page, these files would share the line with the script that they wait for.

try {
  fetchAhead();
} catch {
  // a page whose data is damaged, of which the shell speaks, or an old browser: they are fetched when they are needed
}

/** Asks for the scripts of the micro-frontends that the first view shows. */
function fetchAhead() {
  const { registry } = JSON.parse(document.getElementById('rp-page-data')!.textContent!) as PageData;
  const { pathname } = location;
  const shown = findRoute(registry, pathname)?.remote;
  for (const remote of registry.remotes) {
    if (!remote.enabled || !(pathname === '/services' ? remote.slots : remote === shown)) continue;
    const words = remote.words?.[document.documentElement.lang];
    for (const { href, integrity } of [{ href: remote.entry, integrity: remote.integrity }, ...remote.preload, ...(words ? [words] : [])]) {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', crossOrigin: 'anonymous', integrity, href }));
    }
  }
}
