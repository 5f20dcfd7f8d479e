import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import '../field/rp-field.js';
import type { RpErrorSummary } from './rp-error-summary.js';
import './rp-error-summary.js';

async function show() {
  document.title = 'My VIDs';
  const root = await fixture(html`
    <div>
      <rp-error-summary></rp-error-summary>
      <rp-field id="email" label="Email"></rp-field>
    </div>
  `);
  const summary = root.querySelector<RpErrorSummary>('rp-error-summary')!;
  summary.errors = [{ for: 'email', text: 'Enter an address' }];
  await summary.updateComplete;
  return { root, summary };
}

describe('rp-error-summary', () => {
  it('takes the focus and marks the title when it is filled', async () => {
    const { summary } = await show();

    expect(document.activeElement).to.equal(summary.querySelector('.rp-error-summary'));
    expect(document.title).to.equal('Error: My VIDs');
    await expectAccessible(summary);
  });

  it('leads to the field', async () => {
    const { root, summary } = await show();

    summary.querySelector('a')!.click();

    expect(document.activeElement).to.equal(root.querySelector('rp-field input'));
  });

  it('takes the mark away with the errors', async () => {
    const { summary } = await show();

    summary.errors = [];
    await summary.updateComplete;

    expect(document.title).to.equal('My VIDs');
    expect(summary.querySelector('div')).to.equal(null);
  });
});
