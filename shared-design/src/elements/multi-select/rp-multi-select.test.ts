import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import { matches } from './find-options.js';
import type { MultiOption, RpMultiSelect } from './rp-multi-select.js';
import './rp-multi-select.js';

const details: MultiOption[] = [
  { value: 'name', label: 'Full name', group: 'About you' },
  {
    value: 'born',
    label: 'Date of birth',
    group: 'About you',
    forms: [
      { value: 'date', label: 'The whole date' },
      { value: 'year', label: 'The year alone' },
    ],
  },
  { value: 'mail', label: 'Email', group: 'Contact' },
];
const many: MultiOption[] = Array.from({ length: 13 }, (_, i) => ({ value: `${i}`, label: `District ${i}` }));

async function show(options = details, value: string[] = []) {
  const select = await fixture<RpMultiSelect>(html`<rp-multi-select legend="What do you share?" .options=${options} .value=${value}></rp-multi-select>`);
  const heard: unknown[] = [];
  select.addEventListener('change', () => heard.push([...select.value]));
  const labels = () => [...select.querySelectorAll('.rp-option label')].map(({ textContent }) => textContent);
  const count = () => select.querySelector('fieldset > .rp-hint:last-child')!.textContent!.trim();
  return { select, heard, labels, count };
}

describe('rp-multi-select', () => {
  it('tells what is chosen, in the order shown, and counts it', async () => {
    const { select, heard, count } = await show(details, ['mail']);
    expect(count()).to.equal('1 chosen');

    select.focus();
    await press('Space');

    expect(heard).to.deep.equal([['name', 'mail']]);
    expect(count()).to.equal('2 chosen');
    await expectAccessible(select);
    await expectRobust(select);
  });

  it('chooses all under a heading, then none of them', async () => {
    const { select, heard } = await show(details, ['mail']);
    const all = select.querySelector<HTMLElement>('[aria-label="Choose all: About you"]')!;

    all.click();
    await select.updateComplete;
    all.click();

    expect(heard).to.deep.equal([['name', 'born', 'mail'], ['mail']]);
  });

  it('asks in which form, of what is chosen alone', async () => {
    const { select, heard } = await show(details, ['born']);
    const native = select.querySelector('select')!;
    expect(select.querySelectorAll('select')).to.have.length(1);
    expect(native.value).to.equal('date');

    native.value = 'year';
    native.dispatchEvent(new Event('change', { bubbles: true }));

    expect(select.forms).to.deep.equal({ born: 'year' });
    expect(heard).to.have.length(1);
  });

  it('finds by name where there are many, and keeps what the search hides', async () => {
    const { select, labels, heard } = await show(many, ['3']);

    select.focus();
    await sendKeys({ type: 'district 1' });
    await select.updateComplete;
    select.querySelector<HTMLElement>('.rp-option input')!.click();

    expect(labels()).to.deep.equal(['District 1', 'District 10', 'District 11', 'District 12']);
    expect(heard).to.deep.equal([['1', '3']]);
    await expectAccessible(select);
  });

  it('says that nothing has the name', async () => {
    const { select, labels } = await show(many);

    select.focus();
    await sendKeys({ type: 'zzz' });
    await select.updateComplete;

    expect(labels()).to.deep.equal([]);
    expect(select).to.contain.text('Nothing in the list has this name.');
  });
});

describe('matches', () => {
  it('looks past case, accents and order', () => {
    expect(matches('Prénom et nom', 'NOM prenom')).to.equal(true);
    expect(matches('الاسم الكامل', 'الكامل')).to.equal(true);
    expect(matches('Full name', 'photo')).to.equal(false);
    expect(matches('Full name', ' ')).to.equal(true);
  });
});
