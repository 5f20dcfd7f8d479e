import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg, str } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import '../rosette/rp-rosette.js';
import { ShownForAWhile } from '../reveal/shown-for-a-while.js';
import { styles } from './rp-card-preview.styles.js';

export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** What shows until the resident asks for it: "XXXXXXXX5683". Left out, the value always shows. */
  readonly masked?: string;
  /** Latin letters and digits, whatever the language: a number, a date of the wire. */
  readonly code?: boolean;
}

/**
 * What a card will look like, as text: who does not see it misses nothing. What is masked, and the QR code, show when
 * the resident asks, and hide again by themselves.
 *
 * @fires {RpRevealedEvent} rp-revealed - Shown or hidden; `event.shown` says which.
 * @slot photo - The photo on the card, with its own `alt`.
 */
@localized()
@customElement('rp-card-preview')
export class RpCardPreview extends RpElement {
  static override readonly styles = [button, styles];

  /** The name of the card: "Personal card". */
  @property() name = '';
  /** Who gives it out, on the upper edge. */
  @property() issuer = '';
  @property({ attribute: false }) facts: readonly CardFact[] = [];
  /** The picture of the QR code. */
  @property() qr = '';
  /** What the QR code holds, for those who do not see it. */
  @property({ attribute: 'qr-label' }) qrLabel = '';
  /** Hidden again after so long. */
  @property({ type: Number, attribute: 'hide-after-ms' }) hideAfterMs = 30_000;

  private readonly reveal = new ShownForAWhile(this);

  private get hasSecrets(): boolean {
    return this.qr !== '' || this.facts.some(({ masked }) => masked !== undefined);
  }

  protected override render() {
    return html`
      <figure>
        <figcaption class="rp-visually-hidden">${this.name}</figcaption>
        <div class="card">
          <rp-rosette class="motif" variant="crop"></rp-rosette>
          <div class="edge" aria-hidden="true"><span>${this.issuer}</span><span>${this.name}</span></div>
          <div class="body">
            <slot name="photo"></slot>
            <dl>${this.facts.map((fact) => this.renderFact(fact))}</dl>
            ${this.qr ? this.renderQr() : nothing}
          </div>
        </div>
      </figure>
      ${this.hasSecrets ? this.renderToggle() : nothing}
    `;
  }

  private renderFact({ label, value, masked, code }: CardFact) {
    const text = this.reveal.shown ? value : (masked ?? value);
    return html`<div>
      <dt>${label}</dt>
      <dd><bdi dir=${code ? 'ltr' : 'auto'}>${text}</bdi></dd>
    </div>`;
  }

  private renderQr() {
    return html`<div class="qr">
      ${this.reveal.shown ? html`<img src=${this.qr} alt=${this.qrLabel} />` : html`<rp-rosette variant="dense"></rp-rosette><rp-icon name="eye-off"></rp-icon>`}
    </div>`;
  }

  private renderToggle() {
    return html`<button
      type="button"
      class="rp-button rp-button--secondary"
      aria-pressed=${this.reveal.shown ? 'true' : 'false'}
      aria-label=${msg(str`Show or hide ${this.name}`, { id: 'design.reveal' })}
      @click=${this.reveal.toggle}
    >
      <rp-icon name=${this.reveal.shown ? 'eye-off' : 'eye'}></rp-icon>
      ${this.reveal.shown ? msg('Hide', { id: 'design.reveal.hide' }) : msg('Show', { id: 'design.reveal.show' })}
    </button>`;
  }
}
