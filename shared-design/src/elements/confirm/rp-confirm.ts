import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpCancelEvent } from '../../events/cancel-event.js';
import { RpConfirmEvent } from '../../events/confirm-event.js';
import { localized, msg } from '../../i18n/index.js';
import '../alert/rp-alert.js';
import '../button/rp-button.js';
import '../dialog/rp-dialog.js';
import type { RpDialog } from '../dialog/rp-dialog.js';
import { styles } from './rp-confirm.styles.js';

/**
 * Asks before something that cannot be taken back. It stays open after a yes: the host sets `busy`, then calls
 * `close()`, or sets `error` when it failed.
 *
 * @fires {RpConfirmEvent} rp-confirm - The resident said yes.
 * @fires {RpCancelEvent} rp-cancel - The resident said no, or pressed Esc.
 * @slot - What will happen.
 */
@localized()
@customElement('rp-confirm')
export class RpConfirm extends RpElement {
  static override readonly styles = styles;

  @property() heading = '';
  /** A verb and its object: "Revoke VID". */
  @property({ attribute: 'confirm-label' }) confirmLabel?: string;
  @property({ attribute: 'cancel-label' }) cancelLabel?: string;
  /** What follows is for good. */
  @property({ type: Boolean }) danger = false;
  @property({ type: Boolean }) busy = false;
  /** Why it failed, in words; shown inside. */
  @property() error?: string;

  @query('rp-dialog') private readonly dialog!: RpDialog;

  private closing = false;

  show(): void {
    this.error = undefined;
    this.closing = false;
    this.dialog.show();
  }

  close(): void {
    this.closing = true;
    this.dialog.close();
  }

  protected override render() {
    return html`
      <rp-dialog kind="alert" heading=${this.heading} ?busy=${this.busy} @rp-close=${this.onClose}>
        <div class="rp-stack">
          <div><slot></slot></div>
          ${this.error ? html`<rp-alert kind="danger" assertive>${this.error}</rp-alert>` : nothing}
        </div>
        <rp-button
          slot="actions"
          variant=${this.danger ? 'danger' : 'primary'}
          ?busy=${this.busy}
          @click=${this.confirm}
        >
          ${this.confirmLabel ?? msg('Continue', { id: 'design.continue' })}
        </rp-button>
        <rp-button slot="actions" variant="secondary" ?disabled=${this.busy} @click=${this.cancel}>
          ${this.cancelLabel ?? msg('Cancel', { id: 'design.cancel' })}
        </rp-button>
      </rp-dialog>
    `;
  }

  private readonly confirm = () => {
    this.error = undefined;
    this.dispatchEvent(new RpConfirmEvent());
  };

  private readonly cancel = () => this.dialog.close();

  private readonly onClose = () => {
    if (!this.closing) this.dispatchEvent(new RpCancelEvent());
    this.closing = true;
  };
}
