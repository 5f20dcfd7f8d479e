import { expect } from '@open-wc/testing';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';

/** Runs a test in virtual time: one frame is a millisecond, and nothing waits. `now()` is the frame. */
export const inVirtualTime = (test: (helpers: RunHelpers & { now: () => number }) => void) => () => {
  const scheduler = new TestScheduler((actual, expected) => void expect(actual).to.deep.equal(expected));
  scheduler.run((helpers) => test({ ...helpers, now: () => scheduler.now() }));
};
