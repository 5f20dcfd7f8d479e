import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpTimeline, TimelineStep } from './rp-timeline.js';
import './rp-timeline.js';

const steps: TimelineStep[] = [
  { label: 'Asked for', state: 'done', time: new Date('2026-03-09T10:05:00') },
  { label: 'Being made', state: 'now' },
  { label: 'Ready', state: 'next' },
];

describe('rp-timeline', () => {
  it('says in words how far each step is', async () => {
    const timeline = await fixture<RpTimeline>(html`<rp-timeline .steps=${steps}></rp-timeline>`);

    const items = [...timeline.shadowRoot!.querySelectorAll('li')];

    expect(items.map((item) => item.querySelector('.label')!.textContent)).to.deep.equal(['Done: Asked for', 'Now: Being made', 'Next: Ready']);
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
    await expectAccessible(timeline);
  });
});
