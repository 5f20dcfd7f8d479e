import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg, str } from '../../i18n/index.js';
import '../copy/rp-copy.js';
import '../icon/rp-icon.js';
import '../id/rp-id.js';
import { ShownForAWhile } from './shown-for-a-while.js';
import { styles } from './rp-reveal.styles.js';

/**
 * A number that shows only its ends until the resident asks for it, and hides again by itself: someone may be looking
 * over a shoulder. The host may hand in `value` late, in answer to `rp-revealed`.
 *
 * @fires {RpRevealedEvent} rp-revealed - Shown or hidden; `event.shown` says which.
 */
@localized()
@customElement('rp-reveal')
export class RpReveal extends RpElement {
  static override readonly styles = [button, inline, styles];

  @property() value = '';
  @property() masked = '';
  /** It is no number, such as an e-mail address: shown as it is, without groups. */
  @property({ type: Boolean }) plain = false;
  /** What the number is: "VID". */
  @property() name = '';
  /** Hidden again after so long. */
  @property({ type: Number, attribute: 'hide-after-ms' }) hideAfterMs = 30_000;

  private readonly reveal = new ShownForAWhile(this);

  protected override render() {
    const visible = this.reveal.shown && this.value !== '';
    const text = visible ? this.value : this.masked;
    return html`
      <span class="reveal">
        ${this.plain ? html`<bdi class="number" dir="ltr">${text}</bdi>` : html`<rp-id class="number" value=${text}></rp-id>`}
        <button
          type="button"
          class="rp-button rp-button--quiet"
          aria-pressed=${this.reveal.shown ? 'true' : 'false'}
          aria-label=${msg(str`Show or hide ${this.name}`, { id: 'design.reveal' })}
          @click=${this.reveal.toggle}
        >
          <rp-icon name=${this.reveal.shown ? 'eye-off' : 'eye'}></rp-icon>
          ${this.reveal.shown ? msg('Hide', { id: 'design.reveal.hide' }) : msg('Show', { id: 'design.reveal.show' })}
        </button>
        ${visible ? html`<rp-copy value=${this.value} label=${msg(str`Copy ${this.name}`, { id: 'design.reveal.copy' })}></rp-copy>` : nothing}
      </span>
    `;
  }
}
