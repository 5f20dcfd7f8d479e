import { expect } from '@open-wc/testing';
import { TestScheduler } from 'rxjs/testing';
import { followList } from './follow-list.js';

describe('followList', () => {
  it('asks at once, and once more for all that changed in a burst', () => {
    const asked: number[] = [];
    const scheduler = new TestScheduler((actual, expected) => void expect(actual).to.deep.equal(expected));

    scheduler.run(({ cold }) => {
      followList({ changed$: cold('abcdefg 2s h') }).subscribe(() => asked.push(scheduler.now()));
    });

    expect(asked).to.deep.equal([0, 500, 2007]);
  });
});
