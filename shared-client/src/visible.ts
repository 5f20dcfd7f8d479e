import { fromEvent, map, startWith } from './rx.js';

/** Whether somebody may look at this tab; the present state first. */
export const visible$ = fromEvent(document, 'visibilitychange').pipe(
  startWith(0),
  map(() => document.visibilityState === 'visible'),
);
