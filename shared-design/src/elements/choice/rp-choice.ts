import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/define.js';
import { describedBy, legend, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Cannot be chosen now; the hint says why. */
  readonly disabled?: boolean;
}

/**
 * One of few (`radio`) or some of few (`checkbox`), all in sight.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 */
@customElement('rp-choice')
export class RpChoice extends RpLightElement {
  @property() kind: 'radio' | 'checkbox' = 'radio';
  @property() legend = '';
  /** The legend is the heading of the page, on a page that asks one thing. */
  @property({ type: Boolean }) question = false;
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];
  /** A string for `radio`, an array for `checkbox`. */
  @property({ attribute: false }) value: string | readonly string[] = '';

  /** Focuses the choice that holds, else the first. */
  override focus(options?: FocusOptions): void {
    (this.querySelector<HTMLElement>('input:checked') ?? this.querySelector<HTMLElement>('input:enabled'))?.focus(options);
  }

  protected override render() {
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <fieldset class="rp-field" aria-describedby=${describedBy(this.uid, this.hint, this.error)}>
          ${legend(this.legend, this.question)}
          ${notes(this.uid, this.hint, this.error)}
          <div class="rp-options">
            ${this.options.map((option, i) => this.renderOption(option, `${this.uid}-${i}`))}
          </div>
        </fieldset>
      </div>
    `;
  }

  private renderOption({ value, label, hint, disabled = false }: ChoiceOption, id: string) {
    const checked = Array.isArray(this.value) ? this.value.includes(value) : this.value === value;
    return html`
      <div class="rp-option">
        <input
          id=${id}
          type=${this.kind}
          name=${this.name || this.uid}
          value=${value}
          aria-describedby=${hint ? `${id}-hint` : nothing}
          ?disabled=${disabled}
          .checked=${live(checked)}
          @input=${this.onInput}
        />
        <label for=${id}>${label}</label>
        ${hint ? html`<p class="rp-hint" id="${id}-hint">${hint}</p>` : nothing}
      </div>
    `;
  }

  private readonly onInput = () => {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    this.value = this.kind === 'checkbox' ? chosen : (chosen[0] ?? '');
  };
}
