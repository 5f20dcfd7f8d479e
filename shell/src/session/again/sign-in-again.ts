import { customElement, type RpDialog, RpLightElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { canKeep, keepDraft } from '../drafts/keep-draft.js';
import { openSignInWindow } from './sign-in-window.js';

/**
 * Asks who was in the middle of something to sign in again, and keeps the page meanwhile. What it held of the resident
 * is out of sight until they are back.
 */
@localized()
@customElement('rp-sign-in-again')
export class SignInAgain extends RpLightElement {
  /** Opens the window; tests hand in their own. */
  @property({ attribute: false }) openWindow = openSignInWindow;
  /** What was left, and whose it is: what was typed there is kept over a sign-in on this page. */
  @property({ attribute: false }) left?: { page: Element; whose: string };
  /** Signs in on this page, which is then lost. */
  @property({ attribute: false }) signInHere!: () => void;
  /** The resident does not want to go on. */
  @property({ attribute: false }) giveUp!: () => void;

  @query('rp-dialog') private readonly dialog!: RpDialog;

  @state() private asked: 'not yet' | 'waiting' | 'blocked' = 'not yet';

  protected override render() {
    return html`
      <rp-dialog kind="alert" open heading=${msg('Sign in to go on', { id: 'shell.ended.title' })} @rp-close=${() => this.dialog.show()}>
        <p>${this.words()}</p>
        <rp-button class="go" slot="actions" variant="primary" @click=${this.go}>${this.goLabel()}</rp-button>
        <rp-button slot="actions" variant="secondary" @click=${() => this.giveUp()}>${msg('Leave this page', { id: 'shell.again.leave' })}</rp-button>
      </rp-dialog>
    `;
  }

  private words() {
    switch (this.asked) {
      case 'not yet':
        return msg('Your visit has ended to keep your identity safe. Sign in in a small window: this page waits, and what you typed stays.', {
          id: 'shell.again.text',
        });
      case 'waiting':
        return msg('Sign in in the small window. As soon as you have, you go on here by yourself.', { id: 'shell.again.waiting' });
      case 'blocked':
        return this.left && canKeep(this.left.page)
          ? msg('Your browser did not open the window. Sign in here: this browser keeps what you typed, locked, for 15 minutes, and only you get it back.', {
              id: 'shell.again.kept',
            })
          : msg('Your browser did not open the window. Allow windows for this site and try again, or sign in here: what you typed on this page is then lost.', {
              id: 'shell.again.blocked',
            });
    }
  }

  private goLabel() {
    if (this.asked === 'blocked') return msg('Sign in here', { id: 'shell.again.here' });
    return this.asked === 'waiting' ? msg('Open the window again', { id: 'shell.again.reopen' }) : msg('Sign in again', { id: 'shell.sign-in.again' });
  }

  private readonly go = async () => {
    if (this.asked === 'blocked') {
      const { left } = this;
      if (left && canKeep(left.page)) await keepDraft(left.page, left.whose).catch((error: unknown) => console.warn('what was typed is not kept', error));
      this.signInHere();
    } else this.asked = this.openWindow() ? 'waiting' : 'blocked';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-sign-in-again': SignInAgain;
  }
}
