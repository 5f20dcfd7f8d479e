import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpAlert } from './rp-alert.js';
import './rp-alert.js';

const show = async (content: ReturnType<typeof html>) => {
  const alert = await fixture<RpAlert>(content);
  return { alert, section: alert.shadowRoot!.querySelector('section')! };
};

describe('rp-alert', () => {
  it('is named by its heading, at the level asked for', async () => {
    const { alert, section } = await show(html`<rp-alert heading="Your VID is ready" level="3">We wrote to you.</rp-alert>`);

    expect(section).to.have.attribute('aria-label', 'Your VID is ready');
    expect(alert.shadowRoot!.querySelector('[role=heading]')).to.have.attribute('aria-level', '3');
    await expectAccessible(alert);
  });

  it('SH-38: is named by its kind when it has no heading', async () => {
    const { section } = await show(html`<rp-alert kind="warning">It locks at 18:00.</rp-alert>`);

    expect(section).to.have.attribute('aria-label', 'Warning');
    expect(section).not.to.have.attribute('role');
  });

  it('is read at once only when asked', async () => {
    const { section } = await show(html`<rp-alert kind="danger" assertive>It failed.</rp-alert>`);

    expect(section).to.have.attribute('role', 'alert');
  });
});
