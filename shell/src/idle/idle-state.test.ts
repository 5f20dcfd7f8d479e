import { expect } from '@open-wc/testing';
import { map, timer } from '@rp/shared-client/rx';
import { inVirtualTime } from '../testing/virtual-time.js';
import { idleState } from './idle-state.js';

// One frame is a millisecond: idle after 10, over 5 later, the clock looked at in each.
const limits = { idleMs: 10, warningMs: 5 };

describe('idleState', () => {
  it(
    'SH-18 idle: warns after the idle time, ends when nobody answered',
    inVirtualTime(({ hot, expectObservable, now }) => {
      const state$ = idleState({ ...limits, now, look$: timer(0, 1), activity$: hot('-'), stay$: hot('-'), tabs: { heard$: hot('-'), say: () => {} } });

      expectObservable(state$.pipe(map(({ phase }) => phase[0]))).toBe('a---------w----(o|)');
    }),
  );

  it(
    'SH-18 idle: whatever the resident does begins the time anew, until the warning stands',
    inVirtualTime(({ hot, expectObservable, now }) => {
      const activity$ = hot('----x---------x--');
      const state$ = idleState({ ...limits, now, look$: timer(0, 1), activity$, stay$: hot('-'), tabs: { heard$: hot('-'), say: () => {} } });

      expectObservable(state$.pipe(map(({ phase }) => phase[0]))).toBe('a-------------w----(o|)');
    }),
  );

  it(
    'SH-18 idle: an answer to the warning goes on, as often as one likes',
    inVirtualTime(({ hot, expectObservable, now }) => {
      const stay$ = hot('------------x-----------x');
      const state$ = idleState({ ...limits, now, look$: timer(0, 1), activity$: hot('-'), stay$, tabs: { heard$: hot('-'), say: () => {} } });

      expectObservable(state$.pipe(map(({ phase }) => phase[0]))).toBe('a---------w-a---------w-a---------w----(o|)');
    }),
  );

  it(
    'SH-18 idle: what is done in another tab counts in this one, and is told to the others',
    inVirtualTime(({ hot, cold, expectObservable, flush, now }) => {
      const said: number[] = [];
      const heard$ = cold('-----------x').pipe(map(() => 11));
      const state$ = idleState({
        ...limits,
        now,
        look$: timer(0, 1),
        activity$: hot('--x'),
        stay$: hot('-'),
        tabs: { heard$, say: (at) => said.push(at) },
      });

      expectObservable(state$.pipe(map(({ phase }) => phase[0]))).toBe('a--------------------w----(o|)');
      flush();
      expect(said).to.deep.equal([0, 2]);
    }),
  );

  it(
    'SH-18 idle: a key after the machine has slept wakes no visit that is over',
    inVirtualTime(({ hot, cold, expectObservable, now }) => {
      const activity$ = hot('--------------------x');
      const look$ = cold('x-------------------(x|)');
      const state$ = idleState({ ...limits, now, look$, activity$, stay$: hot('-'), tabs: { heard$: hot('-'), say: () => {} } });

      expectObservable(state$.pipe(map(({ phase }) => phase[0]))).toBe('a-------------------(o|)');
    }),
  );
});
