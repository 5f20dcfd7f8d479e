import { customElement, RpLightElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { styles } from './idle-warning.styles.js';

/**
 * Says how long the visit still lasts, over whatever page is open. One key keeps it: Enter on the button that has the
 * focus, or Escape.
 */
@localized()
@customElement('rp-idle-warning')
export class IdleWarning extends RpLightElement {
  static override readonly styles = styles;

  @property({ attribute: false }) until!: Date;
  @property({ attribute: false }) stay!: () => void;
  @property({ attribute: false }) signOut!: () => void;

  @query('rp-dialog') private readonly dialog!: HTMLElement & { updateComplete: Promise<unknown> };
  @query('.stay') private readonly button!: HTMLElement & { updateComplete: Promise<unknown> };

  protected override async firstUpdated() {
    await Promise.all([this.dialog.updateComplete, this.button.updateComplete]);
    this.button.focus();
  }

  protected override render() {
    return html`
      <rp-dialog kind="alert" open heading=${msg('Are you still there?', { id: 'shell.idle.title' })} @rp-close=${() => this.stay()}>
        <p>${msg('Nothing has happened here for a while. To keep your identity safe, we sign you out when the time is up.', { id: 'shell.idle.text' })}</p>
        <p class="idle-left"><span>${msg('Time left', { id: 'shell.idle.left' })}</span> <rp-countdown .until=${this.until}></rp-countdown></p>
        <rp-button class="stay" slot="actions" variant="primary" @click=${() => this.stay()}>${msg('Stay signed in', { id: 'shell.idle.stay' })}</rp-button>
        <rp-button slot="actions" variant="quiet" @click=${() => this.signOut()}>${msg('Sign out now', { id: 'shell.idle.out' })}</rp-button>
      </rp-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-idle-warning': IdleWarning;
  }
}
