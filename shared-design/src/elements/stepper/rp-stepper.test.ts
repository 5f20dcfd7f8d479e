import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, withStyles } from '../../testing/index.js';
import type { RpStepper } from './rp-stepper.js';
import './rp-stepper.js';

const steps = [
  { label: 'Who', href: '#who' },
  { label: 'What', href: '#what' },
  { label: 'Check', href: '#check' },
];

async function show(current: number) {
  await withStyles();
  const stepper = await fixture<RpStepper>(html`<rp-stepper .steps=${steps} current=${current}></rp-stepper>`);
  return { stepper, find: (selector: string) => [...stepper.shadowRoot!.querySelectorAll<HTMLElement>(selector)] };
}

describe('rp-stepper', () => {
  it('says in words how far it is', async () => {
    const { stepper, find } = await show(2);

    expect(find('.now')[0]!.textContent).to.equal('Step 2 of 3: What');
    expect(find('[aria-current=step]').map((step) => step.textContent!.trim())).to.deep.equal(['What']);
    await expectAccessible(stepper);
    await expectRobust(stepper);
  });

  it('leads back, never ahead', async () => {
    const { find } = await show(2);

    expect(find('a').map((link) => link.getAttribute('href'))).to.deep.equal(['#who']);
  });

  it('shows the names of the steps where they have room', async () => {
    const { stepper, find } = await show(2);
    stepper.style.inlineSize = '300px';
    expect(find('a')[0]!.checkVisibility()).to.equal(false);

    stepper.style.inlineSize = '760px';

    expect(find('a')[0]!.checkVisibility()).to.equal(true);
    await expectAccessible(stepper);
  });
});
