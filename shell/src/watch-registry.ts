import { msg } from '@rp/shared-design/i18n';
import type { Registry } from '@rp/shared-client';
import { defer, EMPTY, catchError, filter, fromEvent, merge, switchMap, timer } from '@rp/shared-client/rx';
import type { Portal } from './portal.js';

const everyMs = 60_000;
const everyMsInDevelopment = 700;

const getRegistry = async () => {
  const response = await fetch('/registry.json', { cache: 'no-cache', signal: AbortSignal.timeout(10_000) });
  return (await response.json()) as Registry;
};

/**
 * Looks now and then whether the portal has changed, and offers the new version; an open page keeps the versions it
 * began with until it is loaded again. A developer's page reloads at once.
 */
export function watchRegistry(portal: Portal, dev: boolean): void {
  const interval = dev ? everyMsInDevelopment : everyMs;
  let told = false;
  merge(timer(interval, interval), fromEvent(globalThis, 'focus'))
    .pipe(
      filter(() => document.visibilityState === 'visible'),
      switchMap(() => defer(getRegistry).pipe(catchError(() => EMPTY))), // offline or restarting: the next look will tell
    )
    .subscribe(({ sequence }) => {
      if (sequence <= portal.registry.sequence) return;
      if (dev) location.reload();
      else if (!told) portal.toast({ kind: 'info', text: msg('The portal was renewed. Reload the page when it suits you.', { id: 'shell.renewed' }) });
      told = true;
    });
}
