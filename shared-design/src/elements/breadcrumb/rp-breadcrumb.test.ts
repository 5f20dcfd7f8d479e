import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement, expectAccessible, expectRobust, tabStops } from '../../testing/index.js';
import type { RpBreadcrumb } from './rp-breadcrumb.js';
import './rp-breadcrumb.js';

const crumbs = [{ label: 'Home', href: '#home' }, { label: 'Requests', href: '#requests' }, { label: 'Card' }];

async function show(width = '60rem') {
  const box = await fixture(html`<div style="inline-size: ${width}"><rp-breadcrumb .crumbs=${crumbs}></rp-breadcrumb></div>`);
  const breadcrumb = box.querySelector<RpBreadcrumb>('rp-breadcrumb')!;
  const seen = () => [...breadcrumb.shadowRoot!.querySelectorAll('li')].filter((each) => each.checkVisibility());
  return { breadcrumb, texts: () => seen().map(({ textContent }) => textContent!.trim()) };
}

describe('rp-breadcrumb', () => {
  it('ends at this page, which is no link', async () => {
    const { breadcrumb, texts } = await show();

    const stops = await tabStops(2);

    expect(texts()).to.deep.equal(['Home', 'Requests', 'Card']);
    expect(stops.map((stop) => stop?.getAttribute('href'))).to.deep.equal(['#home', '#requests']);
    expect(breadcrumb.shadowRoot!.querySelector('[aria-current=page]')).to.have.text('Card');
    await expectAccessible(breadcrumb);
  });

  it('is the way to the page above where there is no room', async () => {
    const { breadcrumb, texts } = await show('20rem');

    await tabStops(1);

    expect(texts()).to.deep.equal(['Requests']);
    expect(deepActiveElement()).to.have.attribute('href', '#requests');
    await expectRobust(breadcrumb);
  });
});
