import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, RpElement, type RpRevealedEvent } from '@rp/shared-design';
import { formatDate, icu, localized, msg } from '@rp/shared-design/i18n';
import { PdfRequestEvent } from '../pdf-card/pdf-request-event.js';
import { requestLabelOf } from '../pdf-card/pdf-words.js';
import { isEndingSoon, type Vid } from './vid.js';
import { off } from './off.styles.js';
import { styles } from './vid-card.styles.js';
import { VidRevealEvent } from './vid-reveal-event.js';
import { VidRevokeEvent } from './vid-revoke-event.js';
import { revokeLabelOf, spokenNameOf } from './vid-words.js';

/**
 * One VID: its number behind a mask, how long and how often it still works, and the buttons for a card of it and to revoke it.
 *
 * @fires {VidRevokeEvent} rp-vid-revoke - The resident pressed "Revoke".
 * @fires {PdfRequestEvent} rp-vid-pdf-request - The resident pressed "Get a card".
 * @fires {VidRevealEvent} rp-vid-reveal - The resident made the number readable.
 */
@localized()
@customElement('rp-vid-card')
export class VidCard extends RpElement {
  static override readonly styles = [off, styles];

  @property({ attribute: false }) vid!: Vid;

  /** The moment to show, in milliseconds; the page moves it on. */
  @property({ type: Number }) now = Date.now();

  protected override render() {
    const { vid, now } = this;
    const soon = isEndingSoon(vid, now);
    return html`
      <article class="card ${soon ? 'soon' : ''}" aria-label=${spokenNameOf(vid.masked)}>
        <rp-rosette variant="crop"></rp-rosette>
        <div class="number">
          <rp-reveal .value=${vid.number} .masked=${vid.masked} name=${spokenNameOf(vid.masked)} @rp-revealed=${this.onRevealed}></rp-reveal>
          ${
            vid.signedInWith || soon
              ? html`<div class="badges">
              ${vid.signedInWith ? html`<rp-status status="info">${msg('You are signed in with this VID', { id: 'vid.card.signed-in' })}</rp-status>` : nothing}
              ${soon ? this.renderSoon() : nothing}
            </div>`
              : nothing
          }
        </div>
        <dl>
          <div>
            <dt>${msg('Ends', { id: 'vid.card.ends' })}</dt>
            <dd>${this.renderEnd()}</dd>
          </div>
          <div>
            <dt>${msg('Uses left', { id: 'vid.card.uses' })}</dt>
            <dd>${this.usesLeft()}</dd>
          </div>
          ${
            vid.created
              ? html`<div>
                <dt>${msg('Created', { id: 'vid.card.created' })}</dt>
                <dd>${this.renderTime(vid.created)}</dd>
              </div>`
              : nothing
          }
        </dl>
        <div class="actions">${this.renderGetCard()} ${vid.signedInWith ? this.renderKept() : this.renderRevoke()}</div>
      </article>
    `;
  }

  private renderSoon() {
    return html`<rp-status status="progress">${msg('Ends soon', { id: 'vid.card.soon' })} <rp-countdown .until=${this.vid.expires}></rp-countdown></rp-status>`;
  }

  private renderGetCard() {
    return html`<rp-button variant="quiet" label=${requestLabelOf(this.vid)} @click=${this.onGetCard}>
      <rp-icon slot="icon" name="id"></rp-icon>${msg('Get a card', { id: 'vid.card.pdf' })}
    </rp-button>`;
  }

  private renderRevoke() {
    return html`<rp-button variant="quiet" label=${revokeLabelOf(this.vid)} @click=${this.onRevoke}>
      <rp-icon slot="icon" name="trash"></rp-icon>${msg('Revoke', { id: 'vid.card.revoke' })}
    </rp-button>`;
  }

  /** Off, but still found and explained: a native button, so that its description stands in the same tree. */
  private renderKept() {
    return html`
      <button class="off" type="button" aria-disabled="true" aria-label=${revokeLabelOf(this.vid)} aria-describedby="reason">
        <rp-icon name="lock"></rp-icon>${msg('Revoke', { id: 'vid.card.revoke' })}
      </button>
      <p class="reason" id="reason">
        ${msg('You cannot revoke the VID that you are signed in with. Sign in with your UIN or another VID first.', { id: 'vid.card.revoke.off' })}
      </p>
    `;
  }

  private renderEnd() {
    const { expires } = this.vid;
    if (!expires) return msg('No end date', { id: 'vid.card.endless' });
    if (!(expires instanceof Date)) return expires;
    return html`${this.renderTime(expires)}
      <span class="left">${formatDate(expires, 'relative')}</span>`;
  }

  private renderTime(time: Date | string) {
    return time instanceof Date ? html`<rp-time .value=${time} format="datetime"></rp-time>` : time;
  }

  private usesLeft() {
    const n = this.vid.usesLeft;
    return n === undefined
      ? msg('No limit', { id: 'vid.card.unlimited' })
      : icu(msg('{n, plural, =0 {No uses} one {# use} other {# uses}}', { id: 'vid.card.uses.left' }), { n });
  }

  private readonly onRevealed = ({ shown }: RpRevealedEvent) => {
    if (shown) this.dispatchEvent(new VidRevealEvent(this.vid.kind));
  };

  private readonly onGetCard = () => void this.dispatchEvent(new PdfRequestEvent(this.vid));

  private readonly onRevoke = () => void this.dispatchEvent(new VidRevokeEvent(this.vid));
}
