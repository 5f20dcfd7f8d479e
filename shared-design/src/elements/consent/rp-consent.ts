import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { localized, msg } from '../../i18n/index.js';
import { styles } from './rp-consent.styles.js';

/**
 * What someone agrees to, in full, and one box to tick below it. It is never ticked from the start, and nothing is
 * hidden behind a link; whether it must be ticked, the host checks when the form is sent.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 */
@localized()
@customElement('rp-consent')
export class RpConsent extends RpLightElement {
  static override readonly styles = styles;

  /** What is agreed to: a sentence, or paragraphs and lists as a template. */
  @property({ attribute: false }) text?: string | TemplateResult;
  /** What the box says: "I agree" by default. */
  @property() label?: string;
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property({ type: Boolean }) checked = false;

  @query('input') private readonly control?: HTMLInputElement;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override render() {
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        ${this.text ? html`<div class="text">${this.text}</div>` : nothing} ${notes(this.uid, this.hint, this.error)}
        <div class="rp-option">
          <input
            id=${this.uid}
            type="checkbox"
            name=${this.name}
            aria-describedby=${describedBy(this.uid, this.hint, this.error)}
            aria-invalid=${this.error ? 'true' : nothing}
            .checked=${live(this.checked)}
            @input=${this.onInput}
          />
          <label for=${this.uid}>${this.label ?? msg('I agree', { id: 'design.consent' })}</label>
        </div>
      </div>
    `;
  }

  private readonly onInput = () => {
    this.checked = this.control?.checked ?? false;
  };
}
