import type { RegistryRemote } from '@rp/shared-client';
import { idleTime } from '../idle-time.js';
import { fetchScript } from '../page/fetch-script.js';
import { servicesPage } from '../pages/register.js';
import type { Portal } from '../portal.js';
import { dashboard, shownAt } from '../routes.js';
import { loadRemote } from './load-remote.js';

/** Evaluates the scripts of the first view while the session is asked for; whoever shows it says what failed. */
export function loadAhead({ registry }: Portal): void {
  const { pathname } = location;
  if (document.documentElement.dataset['rpSession'] !== 'likely') return;
  const slots = pathname === dashboard;
  const remotes = shownAt(registry, pathname);
  for (const remote of remotes) loadRemote(remote, new AbortController().signal, { slots }).catch(() => {});
  if (!slots) return;
  servicesPage().catch(() => {});
  void idleTime().then(() => remotes.forEach(fetchPages));
}

/** Behind a slot of the dashboard are pages: they come when the line is free, to be there when they are asked for. */
function fetchPages({ apart, preload }: RegistryRemote) {
  if (apart) for (const file of preload) fetchScript('prefetch', file);
}
