import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, type TestClock, testClock } from '../../testing/index.js';
import type { RpSpinner } from './rp-spinner.js';
import './rp-spinner.js';

const show = () => fixture<RpSpinner>(html`<rp-spinner label="Checking the code…"></rp-spinner>`);
const said = () => [...document.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).join('');

describe('rp-spinner', () => {
  let clock: TestClock | undefined;

  afterEach(() => {
    clock?.advance(10_000); // what was said is cleared
    clock?.restore();
  });

  it('says what goes on, and stands what residents set', async () => {
    const spinner = await show();

    expect(spinner.shadowRoot!.querySelector('[role=status]')).to.have.trimmed.text('Checking the code…');
    await expectAccessible(spinner);
    await expectRobust(spinner);
  });

  it('tells those who listen after five seconds that it still goes on', async () => {
    clock = testClock();
    await show();

    clock.advance(4_999);
    expect(said()).to.equal('');
    clock.advance(200);

    expect(said()).to.equal('Still working');
  });

  it('tells nothing when it has gone before', async () => {
    clock = testClock();
    const spinner = await show();

    spinner.remove();
    clock.advance(10_000);

    expect(said()).to.equal('');
  });
});
