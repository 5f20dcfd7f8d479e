import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpRetryEvent } from '../../events/retry-event.js';
import { localized, msg } from '../../i18n/index.js';
import '../alert/rp-alert.js';
import '../button/rp-button.js';
import '../icon/rp-icon.js';
import { styles } from './rp-error.styles.js';

/** An error in words for the resident. */
export interface ErrorWords {
  message: string;
  /** What help staff ask for. */
  reference?: string;
  /** Whether another try can help; without it, it can. */
  retry?: boolean;
  /** What helps in its place. */
  action?: { readonly label: string; readonly run: () => void };
}

/**
 * Stands where something could not be shown: what happened, a reference for help staff, another try.
 *
 * @fires {RpRetryEvent} rp-retry - The resident asked for another try.
 */
@localized()
@customElement('rp-error')
export class RpError extends RpElement {
  static override readonly styles = styles;

  /** Turns an error into words; who knows the errors of the portal sets it once. */
  static describe: (error: unknown) => ErrorWords = () => ({
    message: msg('Something went wrong on our side. Please try again.', { id: 'design.error.unknown' }),
  });

  @property({ attribute: false }) error?: unknown;
  /** In place of the words for `error`. */
  @property() message?: string;
  @property() reference?: string;
  @property() heading?: string;
  /** The level of its heading in the outline of the page. */
  @property({ type: Number }) level = 2;

  @query('rp-button') private readonly button?: HTMLElement;

  /** Focuses the button for another try: for whoever takes away what had the focus. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override render() {
    const words = this.message ? { message: this.message } : RpError.describe(this.error);
    const { message, reference = this.reference, retry = true, action }: ErrorWords = words;
    return html`
      <rp-alert
        kind="danger"
        assertive
        level=${this.level}
        heading=${this.heading ?? msg('This could not be shown', { id: 'design.error.heading' })}
      >
        <p>${message}</p>
        ${reference?.trim() ? html`<p class="reference">${msg(html`Reference: <bdi dir="ltr">${reference}</bdi>`, { id: 'design.error.reference' })}</p>` : nothing}
        ${
          retry
            ? html`<rp-button slot="actions" variant="secondary" @click=${this.retry}>
              <rp-icon slot="icon" name="refresh"></rp-icon>${msg('Try again', { id: 'design.retry' })}
            </rp-button>`
            : nothing
        }
        ${action ? html`<rp-button slot="actions" @click=${action.run}>${action.label}</rp-button>` : nothing}
      </rp-alert>
    `;
  }

  private readonly retry = () => this.dispatchEvent(new RpRetryEvent());
}
