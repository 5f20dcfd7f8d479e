import { fromEvent, map, startWith } from '@rp/shared-client/rx';

/** Whether somebody may look at this tab. */
export const visible$ = fromEvent(document, 'visibilitychange').pipe(
  startWith(0),
  map(() => document.visibilityState === 'visible'),
);
