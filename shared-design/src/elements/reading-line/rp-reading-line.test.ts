import { expect, fixture, html } from '@open-wc/testing';
import { withStyles } from '../../testing/index.js';
import type { RpReadingLine } from './rp-reading-line.js';
import './rp-reading-line.js';

async function show() {
  await withStyles();
  const box = await fixture(html`<div><button style="position: fixed; inset-block-start: 300px">Sign in</button><rp-reading-line></rp-reading-line></div>`);
  const line = box.querySelector<RpReadingLine>('rp-reading-line')!;
  const middle = () => line.getBoundingClientRect().top + line.offsetHeight / 2;
  return { line, middle, button: box.querySelector('button')! };
}

describe('rp-reading-line', () => {
  it('goes where the pointer goes, and takes no press', async () => {
    const { middle, button } = await show();
    const { left, top } = button.getBoundingClientRect();

    dispatchEvent(new PointerEvent('pointermove', { clientY: 310 }));

    expect(middle()).to.be.closeTo(310, 1);
    expect(document.elementFromPoint(left + 5, top + 5)).to.equal(button);
  });

  it('goes where the keyboard takes the focus', async () => {
    const { middle, button } = await show();

    button.focus();

    const { top, height } = button.getBoundingClientRect();
    expect(middle()).to.be.closeTo(top + height / 2, 1);
  });

  it('is nothing to those who listen', async () => {
    const { line } = await show();

    expect(line).to.have.attribute('aria-hidden', 'true');
  });
});
