import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { formatDate, icu, localized, msg, str } from '@rp/shared-design/i18n';
import { isEndingSoon, type Vid } from './vid.js';
import { styles } from './vid-card.styles.js';
import { VidRevealEvent } from './vid-reveal-event.js';
import { VidRevokeEvent } from './vid-revoke-event.js';
import { nameOf, revokeLabelOf } from './vid-words.js';

/**
 * One VID: its number behind a mask, how long and how often it still works, and the button to revoke it.
 *
 * @fires {VidRevokeEvent} rp-vid-revoke - The resident pressed "Revoke".
 * @fires {VidRevealEvent} rp-vid-reveal - The resident made the number readable.
 */
@localized()
@customElement('rp-vid-card')
export class VidCard extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) vid!: Vid;

  /** The moment to show, in milliseconds; the page moves it on. */
  @property({ type: Number }) now = Date.now();

  protected override render() {
    const { vid, now } = this;
    const soon = isEndingSoon(vid, now);
    return html`
      <article class="card ${soon ? 'soon' : ''}" aria-label=${msg(str`VID ${nameOf(vid)}`, { id: 'vid.card.name' })}>
        <rp-rosette variant="crop"></rp-rosette>
        <rp-reveal
          .value=${vid.number}
          .masked=${vid.masked}
          name=${msg(str`VID ${nameOf(vid)}`, { id: 'vid.card.name' })}
          @rp-revealed=${this.onRevealed}
        ></rp-reveal>
        ${vid.signedInWith || soon
          ? html`<div class="badges">
              ${vid.signedInWith ? html`<rp-status status="info">${msg('You are signed in with this VID', { id: 'vid.card.signed-in' })}</rp-status>` : nothing}
              ${soon ? html`<rp-status status="progress">${msg('Ends soon', { id: 'vid.card.soon' })}</rp-status>` : nothing}
            </div>`
          : nothing}
        <dl>
          ${vid.created ? html`<dt>${msg('Created', { id: 'vid.card.created' })}</dt><dd>${this.renderTime(vid.created)}</dd>` : nothing}
          <dt>${msg('Ends', { id: 'vid.card.ends' })}</dt>
          <dd>${this.renderEnd(soon)}</dd>
          <dt>${msg('Uses left', { id: 'vid.card.uses' })}</dt>
          <dd>${this.usesLeft()}</dd>
        </dl>
        <div class="actions">
          <rp-button variant="quiet" ?disabled=${vid.signedInWith} label=${revokeLabelOf(vid)} aria-describedby="reason" @click=${this.onRevoke}>
            <rp-icon slot="icon" name="trash"></rp-icon>${msg('Revoke', { id: 'vid.card.revoke' })}
          </rp-button>
          ${vid.signedInWith
            ? html`<p class="reason" id="reason">
                ${msg('You cannot revoke the VID that you are signed in with. Sign in with your UIN or another VID first.', { id: 'vid.card.revoke.off' })}
              </p>`
            : nothing}
        </div>
      </article>
    `;
  }

  private renderEnd(soon: boolean) {
    const { expires } = this.vid;
    if (!expires) return msg('No end date', { id: 'vid.card.endless' });
    if (!(expires instanceof Date)) return expires;
    return html`${this.renderTime(expires)}
      <span class="left">${soon ? html`<rp-countdown .until=${expires}></rp-countdown>` : formatDate(expires, 'relative')}</span>`;
  }

  private renderTime(time: Date | string) {
    return time instanceof Date ? html`<rp-time .value=${time} format="datetime"></rp-time>` : time;
  }

  private usesLeft() {
    const n = this.vid.usesLeft;
    return n === undefined
      ? msg('No limit', { id: 'vid.card.unlimited' })
      : icu(msg('{n, plural, =0 {None} one {# use} other {# uses}}', { id: 'vid.card.uses.left' }), { n });
  }

  private readonly onRevealed = () => void this.dispatchEvent(new VidRevealEvent(this.vid));

  private readonly onRevoke = () => {
    if (!this.vid.signedInWith) this.dispatchEvent(new VidRevokeEvent(this.vid));
  };
}
