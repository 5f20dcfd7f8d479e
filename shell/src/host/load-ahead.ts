import type { RegistryRemote } from '@rp/shared-client';
import { idleTime } from '../idle-time.js';
import { fetchScript } from '../page/fetch-script.js';
import { servicesPage } from '../pages/register.js';
import type { Portal } from '../portal.js';
import { dashboard, shownAt } from '../routes.js';
import { federation, loadRemote } from './load-remote.js';

/**
 * Evaluates the scripts of the first view while the session is asked for; whoever shows it says what failed. Ends when
 * they are there.
 */
export async function loadAhead({ registry }: Portal): Promise<void> {
  const { pathname } = location;
  if (document.documentElement.dataset['rpSession'] !== 'likely') return;
  const slots = pathname === dashboard;
  const remotes = shownAt(registry, pathname);
  const signal = new AbortController().signal;
  await Promise.allSettled([...remotes.map((remote) => loadRemote(remote, signal, { slots })), slots && servicesPage()]);
  if (remotes.length === 0) void idleTime().then(federation); // the next page of who is signed in shows one
  if (slots) void idleTime().then(() => remotes.forEach(fetchPages));
}

/** Behind a slot of the dashboard are pages: they come when the line is free, to be there when they are asked for. */
function fetchPages({ apart, preload }: RegistryRemote) {
  if (apart) for (const file of preload) fetchScript('prefetch', file);
}
