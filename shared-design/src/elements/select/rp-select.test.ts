import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpSelect } from './rp-select.js';
import './rp-select.js';

const options = [
  { value: '', label: 'All services' },
  { value: 'vid', label: 'Virtual IDs' },
];

const show = async () => {
  const select = await fixture<RpSelect>(html`<rp-select label="Service" value="vid" .options=${options}></rp-select>`);
  return { select, native: select.querySelector('select')! };
};

describe('rp-select', () => {
  it('shows the option that holds', async () => {
    const { select, native } = await show();

    expect(native.value).to.equal('vid');
    await expectAccessible(select);
  });

  it('has the value when its host hears of it', async () => {
    const { select, native } = await show();
    let heard: string | undefined;
    select.addEventListener('change', () => (heard = select.value));

    native.value = '';
    native.dispatchEvent(new Event('input', { bubbles: true }));
    native.dispatchEvent(new Event('change', { bubbles: true }));

    expect(heard).to.equal('');
  });
});
