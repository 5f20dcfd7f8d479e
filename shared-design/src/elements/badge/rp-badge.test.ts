import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust } from '../../testing/index.js';
import type { RpBadge } from './rp-badge.js';
import './rp-badge.js';

const show = (count?: number, label = '') => fixture<RpBadge>(html`<rp-badge .count=${count} label=${label}>New</rp-badge>`);
const textOf = ({ shadowRoot }: RpBadge) => shadowRoot!.textContent!.trim();

describe('rp-badge', () => {
  it('shows a count, and says what it counts', async () => {
    const badge = await show(3, '3 new messages');

    expect(textOf(badge)).to.equal('3');
    expect(badge.shadowRoot!.querySelector('[role=img]')).to.have.attribute('aria-label', '3 new messages');
    await expectAccessible(badge);
  });

  it('shortens a large count, and shows nothing at none', async () => {
    expect(textOf(await show(128))).to.equal('99+');
    expect(textOf(await show(0))).to.equal('');
  });

  it('shows a word where there is no count', async () => {
    const badge = await show();

    expect(badge.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('New');
    await expectRobust(badge);
  });
});
