import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { speakFrom } from '../../core/announce.js';
import { deepActiveElement } from '../../core/deep.js';
import { customElement } from '../../core/define.js';
import { focusHeading } from '../../core/focus-heading.js';
import { RpElement } from '../../core/rp-element.js';
import { RpCloseEvent } from '../../events/close-event.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-dialog.styles.js';

/**
 * A modal dialog. The browser keeps the focus inside and closes it on Esc; the focus starts at the heading, or in an
 * alert at the action that changes least, and goes back to where it came from.
 *
 * @fires {RpCloseEvent} rp-close - It has closed, whichever way.
 * @slot - What it says.
 * @slot actions - What can be done. In an alert, mark the harmless one with `variant="secondary"`.
 */
@localized()
@customElement('rp-dialog')
export class RpDialog extends RpElement {
  static override readonly styles = [button, styles];

  @property() heading = '';
  @property() kind: 'dialog' | 'alert' = 'dialog';
  @property({ type: Boolean, reflect: true }) open = false;
  /** Esc and the close button do nothing while something is being sent. */
  @property({ type: Boolean }) busy = false;

  @state() private hasActions = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private opener?: HTMLElement;
  private stopSpeaking?: () => void;

  show(): void {
    this.open = true;
  }

  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.enter();
    if (this.open || !this.dialog.open) return;
    this.dialog.close();
    this.left();
  }

  protected override render() {
    const alert = this.kind === 'alert';
    return html`
      <dialog
        role=${alert ? 'alertdialog' : nothing}
        aria-labelledby="heading"
        aria-describedby=${alert ? 'body' : nothing}
        @keydown=${this.onKey}
        @cancel=${this.onCancel}
        @close=${this.onClose}
        @click=${this.onBackdrop}
      >
        <div class="content">
          <div class="top">
            <h2 id="heading" tabindex="-1">${this.heading}</h2>
            ${alert ? nothing : this.renderShut()}
          </div>
          <div id="body"><slot></slot></div>
          <div class="actions ${this.hasActions ? 'filled' : ''}">
            <slot name="actions" @slotchange=${this.onActions}></slot>
          </div>
        </div>
      </dialog>
    `;
  }

  private renderShut() {
    return html`<button
      type="button"
      class="rp-button rp-button--quiet shut"
      aria-label=${msg('Close', { id: 'design.close' })}
      @click=${this.shut}
    >
      <rp-icon name="close"></rp-icon>
    </button>`;
  }

  private enter(): void {
    this.opener = deepActiveElement();
    this.dialog.showModal();
    this.stopSpeaking = speakFrom(this.dialog);
    const harmless = this.kind === 'alert' ? this.querySelector<HTMLElement>('[slot=actions][variant=secondary]') : null;
    (harmless ?? this.shadowRoot?.getElementById('heading'))?.focus();
  }

  private leave(): void {
    this.stopSpeaking?.();
    this.stopSpeaking = undefined;
  }

  private left(): void {
    this.leave();
    if (this.opener?.isConnected) this.opener.focus();
    else void focusHeading(document);
    this.dispatchEvent(new RpCloseEvent());
  }

  /** The browser's word comes a moment late: the dialog may have been opened again by then. */
  private readonly onClose = () => {
    if (!this.open || this.dialog.open) return;
    this.open = false;
    this.left();
  };

  private readonly shut = () => {
    if (!this.busy) this.close();
  };

  /** Before the first press on a page, browsers do not ask `cancel`; they do heed the key. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (this.busy && event.key === 'Escape') event.preventDefault();
  };

  private readonly onCancel = (event: Event) => {
    event.preventDefault();
    this.shut();
  };

  /** The dialog itself is hit only beside its content: on the backdrop. */
  private readonly onBackdrop = (event: Event) => {
    if (event.target === this.dialog && this.kind === 'dialog') this.shut();
  };

  private readonly onActions = (event: Event) => {
    const slot = event.target as HTMLSlotElement;
    this.hasActions = slot.assignedElements({ flatten: true }).length > 0;
  };
}
