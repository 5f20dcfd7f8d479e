import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement, expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpHelp } from './rp-help.js';
import './rp-help.js';

async function show(dir = 'ltr') {
  const box = await fixture(html`<div dir=${dir}>UIN <rp-help about="UIN" text="The number on your card."></rp-help></div>`);
  const help = box.querySelector<RpHelp>('rp-help')!;
  const shadow = help.shadowRoot!;
  return { help, button: shadow.querySelector('button')!, tip: () => shadow.querySelector<HTMLElement>('[role=status] .tip') };
}

describe('rp-help', () => {
  it('opens by Enter in a region that was there, and shuts by Esc with the focus where it was', async () => {
    const { help, button, tip } = await show();
    expect(button).to.have.attribute('aria-label', 'Help: UIN');

    await press('Tab', 'Enter');
    await help.updateComplete;
    expect(tip()).to.have.text('The number on your card.');
    await expectAccessible(help);
    await press('Escape');
    await help.updateComplete;

    expect(tip()).to.equal(null);
    expect(deepActiveElement()).to.equal(button);
  });

  it('does not open by a pointer that passes by, and stays when it leaves', async () => {
    const { help, button, tip } = await show();

    button.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }));
    await help.updateComplete;
    expect(tip()).to.equal(null);
    button.click();
    await help.updateComplete;
    button.dispatchEvent(new PointerEvent('pointerleave', { bubbles: true }));
    await help.updateComplete;

    expect(tip()!.checkVisibility()).to.equal(true);
  });

  it('shuts by a press beside it', async () => {
    const { help, button, tip } = await show();
    button.click();
    await help.updateComplete;

    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await help.updateComplete;

    expect(tip()).to.equal(null);
  });

  it('stands within the window, in either direction', async () => {
    const { help, button, tip } = await show('rtl');
    button.click();
    await help.updateComplete;

    const { left, right } = tip()!.getBoundingClientRect();

    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    button.click();
    await expectRobust(help);
  });
});
