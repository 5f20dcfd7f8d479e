import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/**
 * One of several, from the native list, which each phone shows in its own way.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 */
@customElement('rp-select')
export class RpSelect extends RpLightElement {
  @property() label = '';
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property() value = '';
  @property({ attribute: false }) options: readonly SelectOption[] = [];

  @query('select') private readonly control?: HTMLSelectElement;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override render() {
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <label class="rp-label" for=${this.uid}>${this.label}</label>
        ${notes(this.uid, this.hint, this.error)}
        <div class="rp-select">
          <select
            class="rp-input"
            id=${this.uid}
            name=${this.name}
            aria-describedby=${describedBy(this.uid, this.hint, this.error)}
            aria-invalid=${this.error ? 'true' : nothing}
            @input=${this.onInput}
          >
            ${this.options.map(({ value, label }) => html`<option value=${value} .selected=${live(value === this.value)}>${label}</option>`)}
          </select>
        </div>
      </div>
    `;
  }

  private readonly onInput = (event: Event) => {
    this.value = (event.target as HTMLSelectElement).value;
  };
}
