import { html } from 'lit';
import type { RpSortEvent } from '../../events/sort-event.js';
import { type Example, say } from '../../examples/example.js';
import type { RpTable, TableColumn } from './rp-table.js';

interface Centre {
  readonly name: string;
  readonly town: string;
  readonly km: number;
}

const centres = (): Centre[] => [
  { name: say('North Gate', 'البوابة الشمالية'), town: say('Velden', 'فيلدن'), km: 3 },
  { name: say('Old Mill', 'الطاحونة القديمة'), town: say('Harrow Bay', 'خليج هارو'), km: 12 },
  { name: say('Lake House', 'بيت البحيرة'), town: say('Velden', 'فيلدن'), km: 7 },
];

const columns = (): TableColumn<Centre>[] => [
  { key: 'name', label: say('Centre', 'المركز'), cell: ({ name }) => name, heading: true, sortable: true },
  { key: 'town', label: say('Town', 'المدينة'), cell: ({ town }) => town },
  { key: 'km', label: say('Distance', 'المسافة'), cell: ({ km }) => say(`${km} km`, `${km} كم`), end: true, sortable: true },
  { key: 'go', label: say('More', 'المزيد'), cell: ({ name }) => html`<a href="#centre">${say(`See ${name}`, `عرض ${name}`)}</a>` },
];

function order(event: Event) {
  const table = event.target as RpTable;
  const { key, direction } = event as RpSortEvent;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...(table.rows as Centre[])];
  table.rows = rows.sort((a, b) => sign * (key === 'km' ? a.km - b.km : a.name.localeCompare(b.name)));
  table.sort = { key, direction };
}

export const examples: readonly Example[] = [
  {
    name: 'With an order',
    render: () => html`
      <rp-table caption=${say('Centres near you', 'المراكز القريبة منك')} .columns=${columns()} .rows=${centres()} @rp-sort=${order}></rp-table>
    `,
  },
  {
    name: 'In a narrow container',
    render: () => html`
      <div .style=${'max-inline-size: calc(var(--rp-px) * 320)'}>
        <rp-table caption=${say('Centres near the lake', 'المراكز القريبة من البحيرة')} .columns=${columns()} .rows=${centres().slice(0, 2)} @rp-sort=${order}></rp-table>
      </div>
    `,
  },
  {
    name: 'Nothing to show',
    render: () => html`<rp-table .columns=${columns()}><p slot="empty">${say('No centre is near you.', 'لا يوجد مركز قريب منك.')}</p></rp-table>`,
  },
];
