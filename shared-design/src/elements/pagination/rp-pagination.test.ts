import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { RpPageEvent } from '../../events/page-event.js';
import { deepActiveElement, expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpPagination } from './rp-pagination.js';
import { shownPages } from './shown-pages.js';
import './rp-pagination.js';

async function show(page: number, pages?: number, width = '60rem') {
  const box = await fixture(html`
    <div style="inline-size: ${width}"><rp-pagination label="My history" .page=${page} .pages=${pages} ?more=${!pages}></rp-pagination></div>
  `);
  const pagination = box.querySelector<RpPagination>('rp-pagination')!;
  const seen = () => [...pagination.shadowRoot!.querySelectorAll<HTMLElement>('.rp-button, .words')].filter((each) => each.checkVisibility());
  return { pagination, texts: () => seen().map(({ textContent }) => textContent!.trim()) };
}

describe('rp-pagination', () => {
  it('shows the ends, the page and its neighbours', async () => {
    const { pagination, texts } = await show(5, 12);

    expect(texts()).to.deep.equal(['Previous', '1', '4', '5', '6', '12', 'Next']);
    expect(pagination.shadowRoot!.querySelector('[aria-current=page]')).to.have.attribute('aria-label', 'Page 5');
    await expectAccessible(pagination);
  });

  it('leaves out no single page', () => {
    expect(shownPages(3, 9)).to.deep.equal([1, 2, 3, 4, undefined, 9]);
    expect(shownPages(4, 7)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(shownPages(1, 1)).to.deep.equal([1]);
  });

  it('says the page in words where there is no room, or nobody knows how many', async () => {
    const narrow = await show(5, 12, '20rem');
    const unknown = await show(2);

    expect(narrow.texts()).to.deep.equal(['Previous', 'Page 5 of 12', 'Next']);
    expect(unknown.texts()).to.deep.equal(['Previous', 'Page 2', 'Next']);
  });

  it('asks for a page by keyboard, and for the one that shows never', async () => {
    const { pagination } = await show(1, 3);

    setTimeout(() => void press('Tab', 'Enter', 'Tab', 'Enter'));
    const event = await oneEvent<RpPageEvent>(pagination, 'rp-page');

    expect(event.page).to.equal(2);
    expect(deepActiveElement()).to.have.attribute('aria-label', 'Page 2');
  });

  it('is nothing where there is one page', async () => {
    const { texts } = await show(1, 1);

    expect(texts()).to.deep.equal([]);
  });

  it('stands what residents set', async () => {
    const { pagination } = await show(5, 12);

    await expectRobust(pagination);
  });
});
