import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { button } from '../../base/button.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { RpResendEvent } from '../../events/resend-event.js';
import { isolate } from '../../i18n/formats.js';
import { icu } from '../../i18n/icu.js';
import { localized, msg } from '../../i18n/index.js';
import { keepDigits } from './digits-typed.js';
import { styles } from './rp-otp.styles.js';

/**
 * A code that was sent: one input, which phones fill from the message. Digits of any script are taken, and a whole
 * message may be pasted; only its digits stay. Nothing is sent by itself when the last digit is there.
 *
 * @fires {Event} input - Native.
 * @fires {Event} change - Native.
 * @fires {RpResendEvent} rp-resend - The resident asked for another code; the host sends one and sets `resendAt` anew.
 */
@localized()
@customElement('rp-otp')
export class RpOtp extends RpLightElement {
  static override readonly styles = [button, styles];

  /** "6-digit code" by default. */
  @property() label?: string;
  /** Where it was sent, and how many tries are left. */
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  /** The digits alone, 0–9. */
  @property() value = '';
  /** How many digits it has. */
  @property({ type: Number }) length = 6;
  /** From when on another code may be asked for; without it there is no such button. */
  @property({ attribute: false }) resendAt?: Date;
  /** Another code is on its way out. */
  @property({ type: Boolean }) sending = false;

  @state() private secondsLeft = 0;

  @query('input') private readonly control?: HTMLInputElement;

  private timer?: ReturnType<typeof setInterval>;

  /** Whether the code has all its digits. */
  get complete(): boolean {
    return this.value.length === this.length;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(this.tick, 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resendAt')) this.secondsLeft = this.wait();
  }

  protected override render() {
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <label class="rp-label" for=${this.uid}>${this.label ?? icu(msg('{n}-digit code', { id: 'design.otp.label' }), { n: this.length })}</label>
        ${notes(this.uid, this.hint, this.error)}
        <input
          class="rp-input rp-input--code"
          .style=${`--digits: ${this.length}`}
          id=${this.uid}
          name=${this.name}
          dir="ltr"
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby=${describedBy(this.uid, this.hint, this.error)}
          aria-invalid=${this.error ? 'true' : nothing}
          .value=${live(this.value)}
          @input=${this.onInput}
        />
        ${this.resendAt ? this.renderResend() : nothing}
      </div>
    `;
  }

  /** While it waits the button stays where it is and keeps the focus; it only does nothing. */
  private renderResend() {
    const waits = this.sending || this.secondsLeft > 0;
    const hint = `${this.uid}-wait`;
    return html`
      <div class="resend">
        <button
          type="button"
          class="rp-button rp-button--secondary"
          aria-disabled=${waits ? 'true' : nothing}
          aria-describedby=${this.secondsLeft > 0 ? hint : nothing}
          @click=${this.onResend}
        >
          ${msg('Send a new code', { id: 'design.otp.resend' })}
        </button>
        ${this.secondsLeft > 0 ? html`<span class="rp-hint" id=${hint}>${this.waitInWords()}</span>` : nothing}
      </div>
    `;
  }

  private waitInWords(): string {
    const minutes = Math.floor(this.secondsLeft / 60);
    const seconds = String(this.secondsLeft % 60).padStart(2, '0');
    return icu(msg('You can ask for one in {time}', { id: 'design.otp.wait' }), { time: isolate(`${minutes}:${seconds}`) });
  }

  private wait(): number {
    return Math.max(0, Math.ceil(((this.resendAt?.getTime() ?? 0) - Date.now()) / 1_000));
  }

  private readonly tick = () => {
    const before = this.secondsLeft;
    this.secondsLeft = this.wait();
    if (before > 0 && this.secondsLeft === 0) announce(msg('You can ask for a new code now', { id: 'design.otp.ready' }));
  };

  private readonly onInput = (event: InputEvent) => {
    if (!event.isComposing && this.control) this.value = keepDigits(this.control);
  };

  private readonly onResend = () => {
    if (!this.sending && this.wait() === 0) this.dispatchEvent(new RpResendEvent());
  };
}
