import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpCopy } from './rp-copy.js';
import './rp-copy.js';

async function show(write: (text: string) => Promise<void>) {
  const copy = await fixture<RpCopy>(html`<rp-copy value="1024102938271612" label="Copy event ID" .write=${write}></rp-copy>`);
  copy.shadowRoot!.querySelector('button')!.click();
  await waitUntil(() => copy.shadowRoot!.textContent!.trim() !== '');
  return copy;
}

describe('rp-copy', () => {
  it('copies the value and says so', async () => {
    const copied: string[] = [];

    const copy = await show(async (text) => void copied.push(text));

    expect(copied).to.deep.equal(['1024102938271612']);
    expect(copy.shadowRoot!.querySelector('button')).to.have.trimmed.text('Copied');
    await expectAccessible(copy);
  });

  it('says when it could not', async () => {
    const copy = await show(() => Promise.reject(new Error('NotAllowedError')));

    expect(copy.shadowRoot!.querySelector('button')).to.have.trimmed.text('Could not copy');
  });
});
