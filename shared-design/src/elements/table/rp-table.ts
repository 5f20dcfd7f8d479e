import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpSortEvent } from '../../events/sort-event.js';
import '../icon/rp-icon.js';
import { styles } from './rp-table.styles.js';

export interface TableColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** What stands in a cell. A button in it names its row: "Revoke VID 1234". */
  readonly cell: (row: Row) => string | TemplateResult | typeof nothing;
  readonly sortable?: boolean;
  /** Its cells name their rows. One column has this, as a rule the first. */
  readonly heading?: boolean;
  /** Numbers stand at the end, below each other. */
  readonly end?: boolean;
}

export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Rows with the same facts. Where the container is narrow each row is a card; it stays a table for those who listen.
 * The host sorts, and hands in the rows anew.
 *
 * @fires {RpSortEvent} rp-sort - Another order is wanted: `event.key`, `event.direction`.
 * @slot empty - What shows in place of the rows when there are none.
 * @csspart row - One row, or card.
 */
@customElement('rp-table')
export class RpTable extends RpElement {
  static override readonly styles = styles;

  @property() caption = '';
  /** The caption is for those who listen; a heading above says it already. */
  @property({ type: Boolean, attribute: 'hide-caption' }) hideCaption = false;
  @property({ attribute: false }) columns: readonly TableColumn<never>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  /** The order of the rows, if it is by one column. */
  @property({ attribute: false }) sort?: TableSort;
  /** What tells one row from another, so that the focus stays with it. */
  @property({ attribute: false }) keyOf: (row: never) => unknown = (row) => row;

  private get typed() {
    return this as unknown as { columns: readonly TableColumn<unknown>[]; keyOf: (row: unknown) => unknown };
  }

  // A table that is laid out as cards loses its roles in some browsers, so that they are said.
  protected override render() {
    const { columns, keyOf } = this.typed;
    const caption = html`<caption class=${this.hideCaption ? 'rp-visually-hidden' : ''}>${this.caption}</caption>`;
    if (!this.rows.length) return html`<slot name="empty"></slot>`;
    return html`
      <table role="table">
        ${caption}
        <thead role="rowgroup" class=${columns.some(({ sortable }) => sortable) ? 'sortable' : ''}>
          <tr role="row">${columns.map((column) => this.renderHead(column))}</tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(this.rows, keyOf, (row) => html`<tr role="row" part="row">${columns.map((column) => renderCell(column, row))}</tr>`)}
        </tbody>
      </table>
    `;
  }

  private renderHead({ key, label, sortable, end }: TableColumn<unknown>) {
    const order = this.sort?.key === key ? this.sort.direction : 'none';
    return html`
      <th role="columnheader" scope="col" class="${end ? 'end' : ''} ${sortable ? 'sorts' : ''}" aria-sort=${sortable ? order : nothing}>
        ${
          sortable
            ? html`<button type="button" @click=${() => this.ask(key, order)}>
              ${label}<rp-icon name="chevron-down" class=${order}></rp-icon>
            </button>`
            : label
        }
      </th>
    `;
  }

  private ask(key: string, order: string): void {
    this.dispatchEvent(new RpSortEvent(key, order === 'ascending' ? 'descending' : 'ascending'));
  }
}

function renderCell({ label, cell, heading, end }: TableColumn<unknown>, row: unknown) {
  const content = html`<span class="value">${cell(row)}</span>`;
  const name = end ? 'end' : '';
  return heading
    ? html`<th role="rowheader" scope="row" class=${name}>${content}</th>`
    : html`<td role="cell" class=${name}><span class="label" aria-hidden="true">${label}</span>${content}</td>`;
}
