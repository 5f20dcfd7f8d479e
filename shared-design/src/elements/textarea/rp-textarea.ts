import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { localized, msg } from '../../i18n/index.js';
import { icu } from '../../i18n/icu.js';

/** A pause in writing, after which the count is said. */
const PAUSE_MS = 1_000;

/**
 * Several lines to write in. With `max` it shows how many characters are left; it never cuts off what was written or
 * pasted, so the host checks `left` when the form is sent, and sets `error`.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 */
@localized()
@customElement('rp-textarea')
export class RpTextarea extends RpLightElement {
  @property() label = '';
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property() value = '';
  @property() autocomplete?: AutoFill;
  /** The most characters that are taken. */
  @property({ type: Number }) max?: number;
  @property({ type: Number }) rows = 4;

  @query('textarea') private readonly control?: HTMLTextAreaElement;

  private pause?: ReturnType<typeof setTimeout>;

  /** How many characters may still be written; below 0 there are too many. */
  get left(): number {
    return (this.max ?? Infinity) - [...this.value].length;
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('value') || this.max === undefined || !this.contains(document.activeElement)) return;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => announce(leftInWords(this.left)), PAUSE_MS);
  }

  protected override render() {
    const limited = this.max !== undefined;
    const described = [describedBy(this.uid, this.hint, this.error), limited && `${this.uid}-left`].filter((id) => typeof id === 'string');
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <label class="rp-label" for=${this.uid}>${this.label}</label>
        ${notes(this.uid, this.hint, this.error)}
        <textarea
          class="rp-input"
          id=${this.uid}
          name=${this.name}
          rows=${this.rows}
          dir="auto"
          autocomplete=${ifDefined(this.autocomplete)}
          aria-describedby=${described.join(' ') || nothing}
          aria-invalid=${this.error ? 'true' : nothing}
          .value=${live(this.value)}
          @input=${this.onInput}
        ></textarea>
        ${limited ? html`<p class=${this.left < 0 ? 'rp-error' : 'rp-hint'} id="${this.uid}-left"><span>${leftInWords(this.left)}</span></p>` : nothing}
      </div>
    `;
  }

  private readonly onInput = () => {
    this.value = this.control?.value ?? '';
  };
}

function leftInWords(n: number): string {
  return n < 0
    ? icu(msg('{n, plural, one {# character too many} other {# characters too many}}', { id: 'design.text.over' }), { n: -n })
    : icu(msg('{n, plural, one {# character left} other {# characters left}}', { id: 'design.text.left' }), { n });
}
