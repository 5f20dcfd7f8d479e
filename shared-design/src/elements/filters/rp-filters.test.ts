import { expect, fixture, html } from '@open-wc/testing';
import type { RpFilterRemoveEvent } from '../../events/filter-remove-event.js';
import { deepActiveElement, expectAccessible, expectRobust, press, withStyles } from '../../testing/index.js';
import '../field/rp-field.js';
import type { FilterChip, RpFilters } from './rp-filters.js';
import './rp-filters.js';

const chips: FilterChip[] = [
  { key: 'days', label: 'Last 30 days' },
  { key: 'failed', label: 'Failed' },
];

async function show(inlineSize: string) {
  await withStyles();
  const box = await fixture(html`
    <div style="inline-size: ${inlineSize}">
      <rp-filters label="Filter my history" .chips=${chips} results="42 results"><rp-field label="Event ID"></rp-field></rp-filters>
    </div>
  `);
  const filters = box.querySelector<RpFilters>('rp-filters')!;
  const heard: string[] = [];
  for (const type of ['rp-filters-apply', 'rp-filter-remove', 'rp-filters-clear']) {
    filters.addEventListener(type, (event) => heard.push([type, (event as RpFilterRemoveEvent).key].filter(Boolean).join(' ')));
  }
  await filters.updateComplete;
  const find = (selector: string) => filters.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { filters, heard, find, field: box.querySelector('input')! };
}

describe('rp-filters', () => {
  it('opens its fields where there is little room, and closes them when they are applied', async () => {
    const { filters, heard, find, field } = await show('320px');
    expect(field.checkVisibility()).to.equal(false);

    find('.toggle').click();
    await filters.updateComplete;
    expect(field.checkVisibility()).to.equal(true);
    await expectAccessible(filters);
    field.focus();
    await press('Enter');
    await filters.updateComplete;

    expect(heard).to.deep.equal(['rp-filters-apply']);
    expect(field.checkVisibility()).to.equal(false);
    expect(deepActiveElement()).to.equal(find('.toggle'));
  });

  it('shows its fields at once where there is room, and leaves the focus in them', async () => {
    const { filters, heard, field } = await show('900px');

    field.focus();
    await press('Enter');

    expect(heard).to.deep.equal(['rp-filters-apply']);
    expect(document.activeElement).to.equal(field);
    await expectAccessible(filters);
    await expectRobust(filters);
  });

  it('takes a filter away by name, and the next one has the focus', async () => {
    const { filters, heard, find } = await show('900px');
    const chip = find('[aria-label="Remove filter: Last 30 days"]');

    chip.focus();
    await press('Enter');
    filters.chips = [chips[1]!];
    await filters.updateComplete;

    expect(heard).to.deep.equal(['rp-filter-remove days']);
    expect(deepActiveElement()).to.have.attribute('aria-label', 'Remove filter: Failed');
  });

  it('leads back to the fields when the last filter is gone', async () => {
    const { filters, heard, find } = await show('320px');

    find('ul rp-button').click();
    filters.chips = [];
    await filters.updateComplete;

    expect(heard).to.deep.equal(['rp-filters-clear']);
    expect(deepActiveElement()).to.equal(find('.toggle'));
    expect(find('[role=status]')).to.have.text('42 results');
  });
});
