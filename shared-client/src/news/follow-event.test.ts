import { expect } from '@open-wc/testing';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';
import { writable } from '../readable.js';
import { createTestContext } from '../testing.js';
import { followEvent } from './follow-event.js';

const eventId = '8251649601234567';

/** Runs a test in virtual time: one frame is a millisecond, and nothing waits. */
const inVirtualTime = (test: (helpers: RunHelpers & { now: () => number }) => void) => () => {
  const scheduler = new TestScheduler((actual, expected) => void expect(actual).to.deep.equal(expected));
  scheduler.run((helpers) => test({ ...helpers, now: () => scheduler.now() }));
};

/** An event that is on its way until it is told to be done, in a tab somebody looks at. */
function follow(now: () => number = () => 0) {
  const { notifications } = createTestContext().context;
  const looked = writable(true);
  const asked: number[] = [];
  let pending = true;
  const listening = followEvent(notifications, { eventId, pending: () => pending, looked$: looked.changes }).subscribe(() => asked.push(now()));
  const unread = notifications.unread as ReturnType<typeof writable<number>>;
  return { asked, looked, listening, unread, changed: notifications.changed, done: () => (pending = false) };
}

describe('followEvent', () => {
  it('asks when a change of this event is told, even when it was done', () => {
    const { asked, changed, done, listening } = follow();

    changed('1111111111111111');
    changed(eventId);
    done();
    changed(eventId);

    expect(asked).to.have.length(2);
    listening.unsubscribe();
  });

  it('asks when the number of unread changes, while it is on its way', () => {
    const { asked, unread, done, listening } = follow();
    expect(asked).to.have.length(0);

    unread.set(1);
    done();
    unread.set(2);

    expect(asked).to.have.length(1);
    listening.unsubscribe();
  });

  it(
    'asks by itself, less and less often, until it is done',
    inVirtualTime(({ cold, flush, now }) => {
      const { asked, done, listening } = follow(now);

      cold('200s d 300s e').subscribe((what) => (what === 'd' ? done() : listening.unsubscribe()));
      flush();

      expect(asked).to.deep.equal([10_000, 25_000, 47_500, 81_250, 131_875, 191_875]);
    }),
  );

  it(
    'asks nothing while nobody looks, and at once when somebody does',
    inVirtualTime(({ cold, flush, now }) => {
      const { asked, looked, listening } = follow(now);

      cold('5s h 99999ms s 20s e').subscribe((what) => (what === 'e' ? listening.unsubscribe() : looked.set(what === 's')));
      flush();

      expect(asked).to.deep.equal([105_000, 115_000]);
    }),
  );
});
