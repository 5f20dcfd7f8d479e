import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import { styles } from './rp-button.styles.js';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';

/**
 * A button, or with `href` a link that looks like one. While `busy` it keeps the focus, says so, and lets no press
 * through, so nothing is sent twice.
 *
 * @slot - The words: a verb and its object.
 * @slot icon - A sign before the words.
 */
@localized()
@customElement('rp-button')
export class RpButton extends RpElement {
  static override readonly styles = [button, styles];
  static override readonly shadowRootOptions: ShadowRootInit = { ...RpElement.shadowRootOptions, delegatesFocus: true };
  static readonly formAssociated = true;

  @property() variant: ButtonVariant = 'primary';
  @property() type: 'button' | 'submit' = 'button';
  @property() href?: string;
  @property({ type: Boolean, reflect: true }) busy = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Its name for those who listen, where the words alone do not say enough. */
  @property() label?: string;

  @query('.rp-button') private readonly control?: HTMLElement;

  private readonly internals = this.attachInternals();
  private submitter?: HTMLButtonElement;

  override click(): void {
    this.control?.click();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.submitter?.remove();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('type') || changed.has('busy') || changed.has('disabled')) this.keepSubmitter();
  }

  protected override render() {
    const signed = this.querySelector('[slot=icon]') !== null;
    const classes = classMap({ 'rp-button': true, signed, [`rp-button--${this.variant}`]: this.variant !== 'primary' });
    const words = html`
      ${this.busy ? html`<span class="spinner"></span>` : html`<slot name="icon"></slot>`}
      <span class="words">
        <span class="own"><slot></slot></span>
        ${this.busy ? html`<span>${msg('Please wait…', { id: 'design.wait' })}</span>` : nothing}
      </span>
    `;
    const label = this.busy || !this.label ? nothing : this.label;
    return this.href === undefined
      ? html`<button
          class=${classes}
          type="button"
          aria-label=${label}
          aria-disabled=${this.busy ? 'true' : nothing}
          ?disabled=${this.disabled}
          @click=${this.onClick}
        >
          ${words}
        </button>`
      : html`<a class=${classes} href=${this.href} aria-label=${label} @click=${this.onClick}>${words}</a>`;
  }

  private readonly onClick = (event: Event) => {
    if (this.busy || this.disabled) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (this.type === 'submit') {
      this.internals.form?.requestSubmit(this.submitter);
    }
  };

  /** A form is submitted by Enter only if it has a native submit button: this is it, and it is never seen. */
  private keepSubmitter(): void {
    if (this.type !== 'submit') return void this.submitter?.remove();
    this.submitter ??= Object.assign(document.createElement('button'), { type: 'submit', hidden: true, slot: 'unseen' });
    this.submitter.disabled = this.busy || this.disabled;
    if (!this.submitter.isConnected) this.append(this.submitter);
  }
}
