import { expect } from '@open-wc/testing';
import { testClock, type TestClock } from '@rp/shared-design/testing';
import { testPortal } from '../testing/portal.js';
import { askAgain } from './ask-again.js';

describe('askAgain', () => {
  let clock: TestClock;
  beforeEach(() => (clock = testClock()));
  afterEach(() => clock.restore());

  it('SH-2: asks when the line is back, when the page is seen again, and now and then, until there is an answer', () => {
    const { portal, phases, asked } = testPortal({ phase: 'unreachable' });
    const asking = askAgain(portal.session);

    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.have.length(2);
    clock.advance(20_000);
    expect(asked).to.have.length(3);
    clock.advance(60_000);
    expect(asked).to.have.length(5);

    phases.set('known');
    window.dispatchEvent(new Event('online'));
    clock.advance(120_000);
    expect(asked).to.have.length(5);
    asking.unsubscribe();
  });

  it('asks nothing while the service answers', () => {
    const { portal, asked } = testPortal();
    const asking = askAgain(portal.session);

    window.dispatchEvent(new Event('online'));
    clock.advance(120_000);

    expect(asked).to.deep.equal([]);
    asking.unsubscribe();
  });
});
