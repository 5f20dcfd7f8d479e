import { customElement, RpLightElement } from '@rp/shared-design';
import { localized } from '@rp/shared-design/i18n';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

export interface Message {
  title: string;
  text: string | TemplateResult;
  kind?: 'calm' | 'busy' | 'danger';
  actions?: TemplateResult;
}

/** A page that says one thing: signed out, not found, sign in to go on, sign-in failed. */
@localized()
@customElement('rp-message-page')
export class MessagePage extends RpLightElement {
  /** Made anew at each render, so that it follows the language. */
  @property({ attribute: false }) message!: () => Message;

  protected override render() {
    const { title, text, kind = 'calm', actions } = this.message();
    return html`
      <div class="message" data-kind=${kind}>
        <rp-rosette variant="crop"></rp-rosette>
        <h1 tabindex="-1">${title}</h1>
        <p class="message-text">${text}</p>
        ${kind === 'busy' ? html`<rp-skeleton shape="text" label=${title}></rp-skeleton>` : ''}
        <div class="message-actions">${actions ?? ''}</div>
      </div>
    `;
  }
}

/** A page that says one thing, for `registerPage`. */
export const messagePage = (message: () => Message) => ({
  element: Object.assign(document.createElement('rp-message-page') as MessagePage, { message }),
  title: () => message().title,
});
