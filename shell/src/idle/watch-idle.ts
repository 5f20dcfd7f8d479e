import { filter, fromEvent, merge, Observable, Subject, switchMap, throttleTime, timer, EMPTY, distinctUntilChanged, map } from '@rp/shared-client/rx';
import type { Portal } from '../portal.js';
import { idleState } from './idle-state.js';
import './idle-warning.js';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

const everySecond = 1_000;

/** Warns a signed-in resident who does nothing in any tab, and signs out who does not answer (`mosip.webui.auto.logout.*`). */
export function watchIdle(portal: Pick<Portal, 'session' | 'reportError'>, { now = Date.now } = {}) {
  const { session } = portal;
  const activity$ = merge(...signs.map((sign) => fromEvent(document, sign, { passive: true, capture: true })));
  const stay$ = new Subject<void>();
  const warning = warningOver(stay$, () => void session.logout().catch((error: unknown) => portal.reportError(error, 'sign-out')));

  const state$ = session.changes.pipe(
    map(() => session.limits()),
    distinctUntilChanged((a, b) => a?.idleMs === b?.idleMs && a?.warningMs === b?.warningMs),
    switchMap((limits) => {
      warning.hide();
      if (!limits) return EMPTY;
      const look$ = merge(timer(0, everySecond), fromEvent(document, 'visibilitychange'));
      return idleState({ ...limits, activity$: activity$.pipe(throttleTime(everySecond)), stay$, tabs: tabs(), look$, now });
    }),
  );
  const shown = state$.subscribe((state) => {
    if (state.phase === 'warned') warning.show(state.until);
    else warning.hide();
    if (state.phase === 'over') void session.expire();
  });

  // The server counts requests only; who writes a long text makes none.
  const lively$ = session.changes.pipe(
    map(() => session.limits()?.idleMs),
    distinctUntilChanged(),
    switchMap((idleMs) => (idleMs ? merge(activity$, stay$).pipe(throttleTime(idleMs / 3, undefined, { leading: false, trailing: true })) : EMPTY)),
    filter(() => session.value.authenticated),
  );
  shown.add(merge(lively$, stay$).subscribe(() => void session.keep()));
  shown.add(() => warning.hide());
  return shown;
}

function warningOver(stay$: Subject<void>, signOut: () => void) {
  let element: HTMLElementTagNameMap['rp-idle-warning'] | undefined;
  return {
    show(until: Date) {
      element ??= document.body.appendChild(document.createElement('rp-idle-warning'));
      Object.assign(element, { until, stay: () => stay$.next(), signOut });
    },
    hide() {
      element?.remove();
      element = undefined;
    },
  };
}

/** What the tabs of this browser tell each other. */
function tabs() {
  const name = 'rp-idle';
  return {
    heard$: new Observable<number>((observer) => {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', ({ data }: MessageEvent<number>) => observer.next(data));
      return () => channel.close();
    }),
    say(at: number) {
      const channel = new BroadcastChannel(name);
      channel.postMessage(at);
      channel.close();
    },
  };
}
