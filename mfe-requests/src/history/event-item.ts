import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { CardStanding, CardTouchedEvent, PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { isolate, localized, msg, str } from '@rp/shared-design/i18n';
import { pinLabel } from '../pin/pin.js';
import { statusKind, statusWord } from '../words.js';
import { styles } from './event-item.styles.js';
import { EventOpenEvent } from './event-open-event.js';
import { EventPinEvent } from './event-pin-event.js';
import type { EventRow } from './event-row.js';

/**
 * One event in a list: what happened, when, how it stands.
 *
 * @fires {EventOpenEvent} rp-event-open - The resident follows its link.
 * @fires {EventPinEvent} rp-event-pin - The resident wants it pinned, or no longer pinned.
 */
@localized()
@customElement('rp-requests-event-item')
export class EventItem extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) row!: EventRow;

  /** Offers the card that is ready; without it, that is for the page of the event. */
  @property({ attribute: false }) context?: PortalContext;

  /** The page of the event. */
  @property() href = '';

  /** Offers to pin it. */
  @property({ type: Boolean }) pinnable = false;

  /** It is being pinned or unpinned. */
  @property({ type: Boolean }) pinning = false;

  @query('a') private readonly link!: HTMLElement;
  @query('rp-button') private readonly pinButton?: HTMLElement;

  override focus() {
    this.link.focus();
  }

  focusPin() {
    (this.pinButton ?? this.link).focus();
  }

  protected override render() {
    const { row } = this;
    return html`
      <div class="item ${this.pinnable ? 'pinnable' : ''}">
        <span class="mark"><rp-icon name=${row.icon}></rp-icon></span>
        <span class="what"><a href=${this.href} @click=${this.onOpen}><bdi>${row.what}</bdi></a></span>
        <span class="when">${this.renderTime()}</span>
        <span class="status">
          ${row.pinned ? html`<span class="pinned"><rp-icon name="pin"></rp-icon>${msg('Pinned', { id: 'requests.row.pinned' })}</span>` : nothing}
          <rp-status status=${statusKind(row.status)}>${row.status ? statusWord(row.status) : row.statusText}</rp-status>
        </span>
        <span class="id">
          <span class="rp-visually-hidden">${msg('Event ID', { id: 'requests.eid' })}</span>
          <rp-id value=${row.id}></rp-id>
        </span>
        ${this.pinnable ? this.renderPin() : nothing}
      </div>
      ${this.context && this.row.card ? this.renderCard(this.context, this.row.card) : nothing}
    `;
  }

  private renderPin() {
    const { what, pinned } = this.row;
    const label = pinned
      ? msg(str`Unpin: ${isolate(what)}`, { id: 'requests.pin.unpin.label' })
      : msg(str`Pin to the top: ${isolate(what)}`, { id: 'requests.pin.pin.label' });
    return html`<rp-button class="pin" variant="quiet" label=${label} ?busy=${this.pinning} @click=${this.onPin}>
      <rp-icon slot="icon" name=${pinned ? 'pin-off' : 'pin'}></rp-icon>${pinned ? pinLabel(true) : msg('Pin', { id: 'requests.pin.short' })}
    </rp-button>`;
  }

  private renderCard({ api }: PortalContext, standing: CardStanding) {
    const { id, what } = this.row;
    return html`<rp-card-download
      class="card"
      rule
      .api=${api}
      event-id=${id}
      standing=${standing}
      what=${what}
      @rp-card-touched=${this.onCard}
    ></rp-card-download>`;
  }

  private renderTime() {
    const { at } = this.row;
    if (!(at instanceof Date)) return at;
    return html`<span class="ago"><rp-time .value=${at} format="relative"></rp-time><span class="dot"> · </span></span
      ><rp-time .value=${at} format="datetime"></rp-time>`;
  }

  private readonly onCard = ({ eventId }: CardTouchedEvent) => this.context?.notifications.changed(eventId);

  private readonly onPin = () => void this.dispatchEvent(new EventPinEvent(this.row));

  private readonly onOpen = () => void this.dispatchEvent(new EventOpenEvent(this.row.id));
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-event-item': EventItem;
  }
}
