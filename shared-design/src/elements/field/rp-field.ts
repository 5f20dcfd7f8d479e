import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';

export type FieldType = 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';

const alwaysLeftToRight = /email|tel|url|password/;

/**
 * One line to write in: label, hint, error and native input in one tree. The browser's own checks are off; the host
 * checks when the form is sent, and sets `error`. Several lines: `rp-textarea`.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 */
@customElement('rp-field')
export class RpField extends RpLightElement {
  @property() label = '';
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property() type: FieldType = 'text';
  @property() value = '';
  @property() autocomplete?: AutoFill;
  @property() inputmode?: string;
  @property({ type: Number }) maxlength?: number;
  /** How it looks: `short` for a few letters, `code` for a code of digits. */
  @property() size?: 'short' | 'code';

  @query('.rp-input') private readonly control?: HTMLInputElement;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override render() {
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <label class="rp-label" for=${this.uid}>${this.label}</label>
        ${notes(this.uid, this.hint, this.error)}
        <input
          class="rp-input ${this.size ? `rp-input--${this.size}` : ''}"
          id=${this.uid}
          name=${this.name}
          type=${this.type}
          dir=${this.leftToRight() ? 'ltr' : 'auto'}
          autocomplete=${ifDefined(this.autocomplete)}
          inputmode=${ifDefined(this.inputmode)}
          maxlength=${ifDefined(this.maxlength)}
          aria-describedby=${describedBy(this.uid, this.hint, this.error)}
          aria-invalid=${this.error ? 'true' : nothing}
          .value=${live(this.value)}
          @input=${this.onInput}
        />
      </div>
    `;
  }

  /** Addresses, numbers and codes are written from left to right in every language. */
  private leftToRight(): boolean {
    return alwaysLeftToRight.test(this.type) || this.inputmode === 'numeric' || this.size === 'code';
  }

  private readonly onInput = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
  };
}
