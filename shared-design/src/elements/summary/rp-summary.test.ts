import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { RpChangeEvent } from '../../events/change-event.js';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpSummary, SummaryItem } from './rp-summary.js';
import './rp-summary.js';

const items: SummaryItem[] = [
  { key: 'name', label: 'Name', value: 'Amina', change: true },
  { key: 'photo', label: 'Photo', value: 'Yes', change: { href: '#photo' } },
  { key: 'until', label: 'Until', value: '9 June 2026' },
];

async function show() {
  const box = await fixture(html`<div><rp-summary .items=${items}></rp-summary></div>`);
  const summary = box.querySelector<RpSummary>('rp-summary')!;
  return { summary, names: [...summary.shadowRoot!.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel) };
}

describe('rp-summary', () => {
  it('names what each way changes', async () => {
    const { summary, names } = await show();

    expect(names).to.deep.equal(['Change Name', 'Change Photo']);
    await expectAccessible(summary);
  });

  it('asks its host to change an answer', async () => {
    const { summary } = await show();

    setTimeout(() => void press('Tab', 'Enter'));
    const { key } = await oneEvent<RpChangeEvent>(summary, 'rp-change');

    expect(key).to.equal('name');
  });

  it('stands what residents set', async () => {
    const { summary } = await show();

    await expectRobust(summary);
  });
});
