import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpId } from './rp-id.js';
import './rp-id.js';

describe('rp-id', () => {
  it('stands in groups of four, left to right', async () => {
    const id = await fixture<RpId>(html`<rp-id value="1024 102938271612"></rp-id>`);

    const number = id.shadowRoot!.querySelector('bdi')!;

    expect(number).to.have.text('1024 1029 3827 1612');
    expect(number).to.have.attribute('dir', 'ltr');
    await expectAccessible(id);
  });

  it('leaves its spaces behind when it is copied', async () => {
    const id = await fixture<RpId>(html`<rp-id value="10241029"></rp-id>`);

    getSelection()!.selectAllChildren(id.shadowRoot!.querySelector('bdi')!);

    expect(getSelection()!.toString().trim()).to.equal('10241029');
  });
});
