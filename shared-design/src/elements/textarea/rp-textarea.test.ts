import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, press, type TestClock, testClock } from '../../testing/index.js';
import type { RpTextarea } from './rp-textarea.js';
import './rp-textarea.js';

const show = async (value = '') => {
  const area = await fixture<RpTextarea>(html`<rp-textarea label="What happened?" max="5" value=${value}></rp-textarea>`);
  return { area, input: area.querySelector('textarea')!, count: () => area.querySelector('[id$=-left]')?.textContent?.trim() };
};
const said = () => [...document.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent).join('');

describe('rp-textarea', () => {
  let clock: TestClock | undefined;

  afterEach(() => {
    clock?.advance(10_000); // what was said is cleared
    clock?.restore();
    clock = undefined;
  });

  it('is described by how many characters are left', async () => {
    const { area, input, count } = await show('abc');

    expect(count()).to.equal('2 characters left');
    expect(input.getAttribute('aria-describedby')).to.equal(area.querySelector('[id$=-left]')!.id);
    await expectAccessible(area);
    await expectRobust(area);
  });

  it('keeps what is too long, and counts it', async () => {
    const { area, count } = await show('abcde');

    area.focus();
    await press('f');
    await area.updateComplete;

    expect(area.value).to.have.length(6);
    expect(area.left).to.equal(-1);
    expect(count()).to.equal('1 character too many');
  });

  it('counts characters, not the halves that some are stored in', async () => {
    const { area } = await show('👋🏽');

    expect(area.left).to.equal(3);
  });

  it('says the count after a pause in writing, not with each letter', async () => {
    const { area, input } = await show();
    clock = testClock();
    area.focus();

    for (const value of ['a', 'ab']) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await area.updateComplete;
      clock.advance(900);
      expect(said()).to.equal('');
    }
    clock.advance(300);

    expect(said()).to.equal('3 characters left');
  });
});
