import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpChoice } from './rp-choice.js';
import './rp-choice.js';

const options = [
  { value: 'Perpetual', label: 'Perpetual', hint: 'It stays' },
  { value: 'Temporary', label: 'Temporary' },
];

const show = (kind: 'radio' | 'checkbox', value: string | string[]) =>
  fixture<RpChoice>(html`<rp-choice legend="Which kind?" kind=${kind} .options=${options} .value=${value}></rp-choice>`);

describe('rp-choice', () => {
  it('has one value, by arrow keys too', async () => {
    const choice = await show('radio', 'Perpetual');

    choice.focus();
    await press('ArrowDown');

    expect(choice.value).to.equal('Temporary');
    await expectAccessible(choice);
  });

  it('has several values, in the order shown', async () => {
    const choice = await show('checkbox', ['Temporary']);

    choice.focus();
    await press('Shift+Tab', 'Space');

    expect(choice.value).to.deep.equal(['Perpetual', 'Temporary']);
    await expectAccessible(choice);
  });

  it('takes a press anywhere in the row', async () => {
    const choice = await show('radio', '');
    const row = choice.querySelectorAll('.rp-option')[1]!.getBoundingClientRect();

    (document.elementFromPoint(row.right - 2, row.top + 2) as HTMLElement).click();

    expect(choice.value).to.equal('Temporary');
  });

  it('may ask the question of its page', async () => {
    const choice = await show('radio', '');

    choice.question = true;
    await choice.updateComplete;

    expect(choice.querySelector('legend > h1')).to.have.text('Which kind?');
    await expectAccessible(choice);
    await expectRobust(choice);
  });

  it('passes over what cannot be chosen now', async () => {
    const choice = await show('checkbox', []);
    choice.options = options.map((option, i) => ({ ...option, disabled: i === 0 }));
    await choice.updateComplete;

    choice.focus();
    await press('Space');

    expect(choice.value).to.deep.equal(['Temporary']);
    await expectAccessible(choice);
  });
});
