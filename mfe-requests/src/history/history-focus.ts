import type { ReactiveElement } from 'lit';
import type { RpError } from '@rp/shared-design';
import type { EventItem } from './event-item.js';
import type { EventRow } from './event-row.js';

/** Keeps the focus where the resident is when what they pressed goes away. */
export class HistoryFocus {
  constructor(private readonly host: ReactiveElement) {}

  async toRow(row: EventRow) {
    (await this.itemOf(row))?.focus();
  }

  /** To the button that pins; its row may have moved. */
  async toPin(row: EventRow) {
    const item = await this.itemOf(row);
    if (item) item.focusPin();
    else this.find('h1')?.focus();
  }

  /** The button that was pressed is gone; another try is what comes next. */
  async toError() {
    await this.host.updateComplete;
    const panel = this.find<RpError>('rp-error');
    await panel?.updateComplete;
    panel?.focus();
  }

  async toNextChip() {
    await this.host.updateComplete;
    (this.find('.chip') ?? this.find('h1'))?.focus();
  }

  private async itemOf({ id }: EventRow) {
    await this.host.updateComplete;
    const item = this.find<EventItem>(`[data-id="${id}"]`);
    await item?.updateComplete;
    return item;
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string) {
    return this.host.renderRoot.querySelector<E>(selector);
  }
}
