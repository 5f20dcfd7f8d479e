import { expect, fixture, html } from '@open-wc/testing';
import type { RpIcon } from './rp-icon.js';
import './rp-icon.js';

const show = async (name: string, dir: string) => {
  const box = await fixture(html`<div dir=${dir}><rp-icon name=${name}></rp-icon></div>`);
  const icon = box.querySelector<RpIcon>('rp-icon')!;
  await icon.updateComplete;
  return icon;
};

const transformOf = (icon: RpIcon) => getComputedStyle(icon.shadowRoot!.querySelector('svg')!).transform;

describe('rp-icon', () => {
  it('is hidden from those who listen', async () => {
    expect(await show('clock', 'ltr')).to.have.attribute('aria-hidden', 'true');
  });

  it('turns with the line of reading when it points along it', async () => {
    expect(transformOf(await show('chevron', 'rtl'))).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(transformOf(await show('chevron', 'ltr'))).to.equal('none');
    expect(transformOf(await show('clock', 'rtl'))).to.equal('none');
  });
});
