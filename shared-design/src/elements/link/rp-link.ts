import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { isolate } from '../../i18n/formats.js';
import { localized, msg, str } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { fileSize } from './file-size.js';
import { styles } from './rp-link.styles.js';

/**
 * A link that says before it is followed what is unlike others: that it opens elsewhere, or what file comes and how
 * large it is. Any other link is an `<a>`.
 *
 * @slot - The words; they stand alone, without the text around them.
 */
@localized()
@customElement('rp-link')
export class RpLink extends RpElement {
  static override readonly styles = [inline, styles];
  static override readonly shadowRootOptions: ShadowRootInit = { ...RpElement.shadowRootOptions, delegatesFocus: true };

  @property() href = '';
  /** Opens beside this page, which keeps what was written in it. */
  @property({ type: Boolean, attribute: 'new-tab' }) newTab = false;
  /** The name of the file that is saved; empty lets the server name it. */
  @property() download?: string;
  /** The kind of file, such as "PDF". */
  @property() kind = '';
  @property({ type: Number }) bytes?: number;
  /** The language of what is there, where it is another one. */
  @property() hreflang?: string;

  protected override render() {
    const saves = this.download !== undefined;
    return html`<a
      href=${this.href}
      target=${this.newTab ? '_blank' : nothing}
      rel=${this.newTab ? 'noopener noreferrer' : nothing}
      download=${this.download ?? nothing}
      hreflang=${this.hreflang ?? nothing}
      >${saves ? html`<rp-icon class="first" name="download"></rp-icon>` : nothing}<slot></slot>${this.facts()}${
        this.newTab
          ? html` <rp-icon name="external"></rp-icon><span class="rp-visually-hidden"> (${msg('opens in a new tab', { id: 'design.link.tab' })})</span>`
          : nothing
      }</a
    >`;
  }

  private facts() {
    const size = this.bytes === undefined ? '' : isolate(fileSize(this.bytes));
    const both = this.kind && size ? msg(str`${this.kind}, ${size}`, { id: 'design.link.file' }) : this.kind || size;
    return both ? html` <span class="facts">(${both})</span>` : nothing;
  }
}
