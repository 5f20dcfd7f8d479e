import { expect } from '@open-wc/testing';
import { NEVER, takeUntil, timer, type Observable } from '@rp/shared-client/rx';
import { changed, unread } from '../testing/bell-events.js';
import { inVirtualTime } from '../testing/virtual-time.js';
import type { BellEvent } from './bell-event.js';
import { bellSource, polledCount, whileOnline } from './bell-source.js';

const words = { u: unread(1), c: changed(7), e: { type: 'end' }, l: { type: 'later', afterSeconds: 60 }, p: unread(5) } as const satisfies Record<
  string,
  BellEvent
>;

describe('bellSource', () => {
  /** A server whose lines go as drawn, one after the other, the last one again and again. */
  const server = (lines: Observable<BellEvent>[], now: () => number) => {
    const opened: [at: number, after: string | undefined][] = [];
    const connect = (after?: string) => {
      opened.push([now(), after]);
      return lines[Math.min(opened.length, lines.length) - 1]!;
    };
    return { connect, opened };
  };

  it(
    'opens the line again where it broke, after longer and longer waits',
    inVirtualTime(({ cold, flush, now }) => {
      const { connect, opened } = server([cold('uc#', words), cold('#'), cold('#'), cold('u', words)], now);
      let place: string | undefined;

      const source = bellSource({ connect, poll$: NEVER, random: () => 1 })(() => place);
      source.pipe(takeUntil(timer(20_000))).subscribe((event) => (place = event.type === 'changed' ? event.place : place));
      flush();

      expect(opened).to.deep.equal([
        [0, undefined],
        [1_002, '7'],
        [3_002, '7'],
        [7_002, '7'],
      ]);
    }),
  );

  it(
    'begins with short waits again once a line has held',
    inVirtualTime(({ cold, flush, now }) => {
      const { connect, opened } = server([cold('#'), cold('#'), cold('u#', words), NEVER], now);

      bellSource({ connect, poll$: NEVER, random: () => 1 })(() => undefined)
        .pipe(takeUntil(timer(20_000)))
        .subscribe();
      flush();

      expect(opened.map(([at]) => at)).to.deep.equal([0, 1_000, 3_000, 4_001]);
    }),
  );

  it(
    'spreads the waits, so that not all browsers come back at once',
    inVirtualTime(({ cold, flush, now }) => {
      const { connect, opened } = server([cold('#'), NEVER], now);

      bellSource({ connect, poll$: NEVER, random: () => 0.2 })(() => undefined)
        .pipe(takeUntil(timer(20_000)))
        .subscribe();
      flush();

      expect(opened.map(([at]) => at)).to.deep.equal([0, 600]);
    }),
  );

  it(
    'asks for the count where the line keeps breaking, and tries the line again later',
    inVirtualTime(({ cold, flush, now }) => {
      const { connect, opened } = server([cold('#'), cold('#'), cold('#'), cold('#'), cold('u', words)], now);
      const heard: [number, BellEvent][] = [];

      bellSource({ connect, poll$: cold('p 29999ms p 29999ms p 29999ms p', words), random: () => 1 })(() => undefined)
        .pipe(takeUntil(timer(100_000)))
        .subscribe((event) => heard.push([now(), event]));
      flush();

      expect(opened.map(([at]) => at)).to.deep.equal([0, 1_000, 3_000, 7_000, 67_000]);
      expect(heard).to.deep.equal([
        [7_000, words.p],
        [37_000, words.p],
        [67_000, words.u],
      ]);
    }),
  );

  it(
    'tries the line at once when the count answers again after it did not',
    inVirtualTime(({ cold, hot, flush, now }) => {
      const { connect, opened } = server([cold('#'), cold('#'), cold('#'), cold('#'), NEVER], now);

      bellSource({ connect, poll$: cold('5s p 9999ms p', words), missed$: hot('20s x'), random: () => 1 })(() => undefined)
        .pipe(takeUntil(timer(60_000)))
        .subscribe();
      flush();

      expect(opened.map(([at]) => at)).to.deep.equal([0, 1_000, 3_000, 7_000, 22_000]);
    }),
  );

  it(
    'stays away for as long as the server has no room, and asks for the count meanwhile',
    inVirtualTime(({ cold, flush, now }) => {
      const { connect, opened } = server([cold('u-l#', words), cold('#'), NEVER], now);
      const heard: [number, BellEvent][] = [];

      bellSource({ connect, poll$: cold('p 29999ms p 29999ms p 29999ms p', words), random: () => 0.2 })(() => undefined)
        .pipe(takeUntil(timer(100_000)))
        .subscribe((event) => heard.push([now(), event]));
      flush();

      expect(opened.map(([at]) => at)).to.deep.equal([0, 66_003, 66_603]);
      expect(heard).to.deep.equal([
        [0, words.u],
        [3, words.p],
        [30_003, words.p],
        [60_003, words.p],
      ]);
    }),
  );

  it(
    'never comes back after the end',
    inVirtualTime(({ cold, expectObservable, now }) => {
      const { connect } = server([cold('u--e#', words)], now);

      expectObservable(bellSource({ connect, poll$: NEVER })(() => undefined)).toBe('u--(e|)', words);
    }),
  );
});

describe('polledCount', () => {
  it(
    'asks at once and then at its pace, while somebody looks; a question that failed is no news',
    inVirtualTime(({ cold, hot, flush, now }) => {
      const asked: number[] = [];
      const missed: number[] = [];
      const count = () => {
        asked.push(now());
        return asked.length === 2 ? cold<number>('#') : cold('(n|)', { n: asked.length });
      };
      const heard: BellEvent[] = [];

      polledCount({
        count,
        everyMs: () => cold('(m|)', { m: 30_000 }),
        visible$: hot('v 64999ms h 30s v', { v: true, h: false }),
        missed: () => missed.push(now()),
      })
        .pipe(takeUntil(timer(96_000)))
        .subscribe((event) => heard.push(event));
      flush();

      expect(asked).to.deep.equal([0, 30_000, 60_000, 95_001]);
      expect(missed).to.deep.equal([30_000]);
      expect(heard).to.deep.equal([unread(1), unread(3), unread(4)]);
    }),
  );
});

describe('whileOnline', () => {
  it(
    'asks nothing while there is no line, and begins anew when it is back',
    inVirtualTime(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const source$ = cold('u------', words);

      expectObservable(whileOnline(hot('t--f---t', { t: true, f: false }), source$), '^ 9ms !').toBe('u------u', words);
      expectSubscriptions(source$.subscriptions).toBe(['^--!', '-------^--!']);
    }),
  );
});
