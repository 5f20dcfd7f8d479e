import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { formatDate, localized, msg } from '@rp/shared-design/i18n';
import { statusKind, statusWord } from '../words.js';
import { styles } from './event-item.styles.js';
import { EventOpenEvent } from './event-open-event.js';
import type { EventRow } from './event-row.js';

/**
 * One event in a list: what happened, when, how it stands.
 *
 * @fires {EventOpenEvent} rp-event-open - The resident follows its link.
 */
@localized()
@customElement('rp-requests-event-item')
export class EventItem extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) row!: EventRow;

  /** The page of the event. */
  @property() href = '';

  @query('a') private readonly link!: HTMLElement;

  override focus() {
    this.link.focus();
  }

  protected override render() {
    const { row } = this;
    return html`
      <div class="item">
        <span class="mark"><rp-icon name=${row.icon}></rp-icon></span>
        <span class="what"><a href=${this.href} @click=${this.onOpen}><bdi>${row.what}</bdi></a></span>
        <span class="when">${this.renderTime()}</span>
        <span class="status">
          ${row.pinned ? html`<span class="pin">${msg('Pinned', { id: 'requests.row.pinned' })}</span>` : nothing}
          <rp-status status=${statusKind(row.status)}>${row.status ? statusWord(row.status) : row.statusText}</rp-status>
        </span>
        <span class="id">
          <span class="rp-visually-hidden">${msg('Event ID', { id: 'requests.eid' })}</span>
          <rp-id value=${row.id}></rp-id>
        </span>
      </div>
    `;
  }

  private renderTime() {
    const { at } = this.row;
    if (!(at instanceof Date)) return at;
    return html`${formatDate(at, 'relative')} · <rp-time .value=${at} format="datetime"></rp-time>`;
  }

  private readonly onOpen = () => void this.dispatchEvent(new EventOpenEvent(this.row.id));
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-event-item': EventItem;
  }
}
