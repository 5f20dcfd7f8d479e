import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { RpSortEvent } from '../../events/sort-event.js';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpTable, TableColumn } from './rp-table.js';
import './rp-table.js';

interface Card {
  readonly id: number;
  readonly name: string;
}

const columns: TableColumn<Card>[] = [
  { key: 'name', label: 'Name', cell: ({ name }) => name, heading: true, sortable: true },
  { key: 'id', label: 'Number', cell: ({ id }) => String(id), end: true },
  { key: 'go', label: 'Action', cell: ({ name }) => html`<a class="go" style="display: inline-block; min-block-size: 44px" href="#go">See ${name}</a>` },
];
const cards: Card[] = [
  { id: 1, name: 'First' },
  { id: 2, name: 'Second' },
];

async function show(rows = cards, width = '60rem') {
  const box = await fixture(html`
    <div style="inline-size: ${width}">
      <rp-table caption="Cards" .columns=${columns} .rows=${rows} .sort=${{ key: 'name', direction: 'ascending' }}>
        <p slot="empty">No card yet.</p>
      </rp-table>
    </div>
  `);
  const table = box.querySelector<RpTable>('rp-table')!;
  return { table, all: (selector: string) => [...table.shadowRoot!.querySelectorAll<HTMLElement>(selector)] };
}

describe('rp-table', () => {
  it('names its rows and columns, and says its order', async () => {
    const { table, all } = await show();

    expect(all('th[scope=row]').map(({ textContent }) => textContent)).to.deep.equal(['First', 'Second']);
    expect(all('th[scope=col]').map(({ ariaSort }) => ariaSort)).to.deep.equal(['ascending', null, null]);
    await expectAccessible(table);
  });

  it('asks for the other order by keyboard', async () => {
    const { table } = await show();

    setTimeout(() => void press('Tab', 'Enter'));
    const { key, direction } = await oneEvent<RpSortEvent>(table, 'rp-sort');

    expect([key, direction]).to.deep.equal(['name', 'descending']);
  });

  it('is cards where there is no room, and still a table to those who listen', async () => {
    const { table, all } = await show(cards, '20rem');

    const [first, second] = all('tbody tr').map((row) => row.getBoundingClientRect());
    expect(second!.top - first!.bottom).to.be.greaterThan(4);
    expect(all('.label')[0]!.checkVisibility()).to.equal(true);
    expect(all('[role=row]')).to.have.length(3);
    expect(all('thead button')[0]!.getBoundingClientRect().height).to.be.at.least(43.5);
    await expectAccessible(table);
  });

  it('says in words that there is nothing', async () => {
    const { table, all } = await show([]);

    expect(all('table')).to.have.length(0);
    expect(table.querySelector('[slot=empty]')!.checkVisibility()).to.equal(true);
  });

  it('stands what residents set', async () => {
    const { table } = await show();

    await expectRobust(table);
  });
});
