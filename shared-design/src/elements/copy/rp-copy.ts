import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-copy.styles.js';

const SHOWN_MS = 4_000;

/** Copies a value, and says whether it could. */
@localized()
@customElement('rp-copy')
export class RpCopy extends RpElement {
  static override readonly styles = [button, styles];
  static override readonly shadowRootOptions: ShadowRootInit = { ...RpElement.shadowRootOptions, delegatesFocus: true };

  @property() value = '';
  /** What it copies, in words: "Copy event ID". */
  @property() label?: string;
  /** Puts text on the clipboard; tests hand in their own. */
  @property({ attribute: false }) write = (text: string): Promise<void> => navigator.clipboard.writeText(text);

  @state() private outcome: 'none' | 'done' | 'failed' = 'none';

  private timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.outcome = 'none';
  }

  protected override render() {
    const done = this.outcome === 'done';
    const name = this.label ?? msg('Copy', { id: 'design.copy' });
    return html`
      <button
        type="button"
        class="rp-button rp-button--quiet ${done ? 'done' : ''}"
        aria-label=${this.outcome === 'none' ? name : nothing}
        title=${name}
        @click=${this.copy}
      >
        <rp-icon name=${done ? 'check' : 'copy'}></rp-icon>${this.words()}
      </button>
    `;
  }

  private words(): string {
    if (this.outcome === 'done') return msg('Copied', { id: 'design.copied' });
    if (this.outcome === 'failed') return msg('Could not copy', { id: 'design.copy.failed' });
    return '';
  }

  private readonly copy = async () => {
    try {
      await this.write(this.value);
      this.outcome = 'done';
    } catch {
      // Browsers refuse without a secure origin or a permission; the value itself stays there to select.
      this.outcome = 'failed';
    }
    announce(this.words());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.outcome = 'none'), SHOWN_MS);
  };
}
