import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../../testing/index.js';
import type { RpSkeleton } from './rp-skeleton.js';
import './rp-skeleton.js';

describe('rp-skeleton', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' })); // its breath of five seconds is not waited for
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('shows nothing at first, then bones and what is loading', async () => {
    const skeleton = await fixture<RpSkeleton>(html`<rp-skeleton label="Loading your VIDs"></rp-skeleton>`);
    const status = skeleton.shadowRoot!.querySelector('[role=status]')!;

    expect(status).to.have.trimmed.text('');
    expect(skeleton.shadowRoot!.querySelector('.bones')).to.equal(null);
    await waitUntil(() => status.textContent?.trim() === 'Loading your VIDs');

    expect(skeleton.shadowRoot!.querySelector('.bones')).to.have.attribute('aria-hidden', 'true');
    await expectAccessible(skeleton);
  });
});
