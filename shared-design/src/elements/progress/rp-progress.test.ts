import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, type TestClock, testClock } from '../../testing/index.js';
import type { RpProgress } from './rp-progress.js';
import './rp-progress.js';

const show = () => fixture<RpProgress>(html`<rp-progress label="Making your card" value="0.4"></rp-progress>`);
const said = () => [...document.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).join('');

describe('rp-progress', () => {
  let clock: TestClock | undefined;

  afterEach(() => {
    clock?.advance(10_000); // what was said is cleared
    clock?.restore();
    clock = undefined;
  });

  it('has a name and a figure', async () => {
    const progress = await show();
    const bar = progress.shadowRoot!.querySelector('progress')!;

    expect(bar.labels[0]).to.have.text('Making your card');
    expect(bar.value).to.equal(0.4);
    expect(progress.shadowRoot!.querySelector('.words span')).to.have.text('40%');
    await expectAccessible(progress);
    await expectRobust(progress);
  });

  it('tells those who listen that it goes on, unless it is done', async () => {
    clock = testClock();
    const [slow, done] = [await show(), await show()];
    done.value = 1;
    slow.remove();

    clock.advance(6_000);
    expect(said()).to.equal('');
    await show();
    clock.advance(6_000);

    expect(said()).to.equal('Still working');
  });
});
