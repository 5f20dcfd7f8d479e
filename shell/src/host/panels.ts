import type { LocalisedText, RegistryRemote } from '@rp/shared-client';
import { html, render } from 'lit';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { customElement, RpLightElement } from '@rp/shared-design';
import { property } from 'lit/decorators.js';
import { shownIn, textIn } from '../page/text-in.js';
import { getLocale } from '@rp/shared-design/i18n';
import { covers } from '../routes.js';
import type { RemoteError } from './remote-error.js';

const titlesOf = (remote: RegistryRemote): LocalisedText =>
  (remote.routes.find((candidate) => covers(candidate, location.pathname)) ?? remote.routes[0])?.title ?? { en: remote.name };

const titleOf = (remote: RegistryRemote) => textIn(titlesOf(remote), getLocale());

const heading = (remote: RegistryRemote) => html`<h1 tabindex="-1">${shownIn(html, titlesOf(remote), getLocale())}</h1>`;

/** Stands in for a micro-frontend while it loads: its heading at once, so that focus has a place to go. */
export function remoteSkeleton(remote: RegistryRemote, slot?: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'remote-loading';
  render(
    html`${slot ? '' : heading(remote)}
      <rp-skeleton shape=${slot ? 'text' : 'list'} label=${msg(str`Loading ${titleOf(remote)}`, { id: 'shell.remote.loading' })}></rp-skeleton>`,
    box,
  );
  return box;
}

export function remoteErrorPanel(remote: RegistryRemote, error: RemoteError, { slot, retry }: { slot?: string; retry: () => void }): HTMLElement {
  const panel = document.createElement('rp-remote-error') as RemoteErrorPanel;
  Object.assign(panel, { remote, error, slotted: slot !== undefined, retry });
  return panel;
}

/** Says in words that one part of the portal is not available, and offers another try; all else goes on. */
@localized()
@customElement('rp-remote-error')
export class RemoteErrorPanel extends RpLightElement {
  @property({ attribute: false }) remote!: RegistryRemote;
  @property({ attribute: false }) error!: RemoteError;
  @property({ type: Boolean }) slotted = false;
  @property({ attribute: false }) retry!: () => void;

  protected override render() {
    const title = titleOf(this.remote);
    return html`
      ${this.slotted ? '' : heading(this.remote)}
      <rp-error
        heading=${msg(str`“${title}” is not available right now`, { id: 'shell.remote.error.heading' })}
        .message=${this.words()}
        reference=${`${this.remote.name}@${this.remote.version} ${this.error.fault}`}
        @rp-retry=${() => this.retry()}
      ></rp-error>
    `;
  }

  private words() {
    switch (this.error.fault) {
      case 'offline':
        return msg('You are offline. Check your connection, then try again. The rest of the portal still works.', { id: 'shell.remote.error.offline' });
      case 'timeout':
        return msg('It is taking too long to load. Try again. The rest of the portal still works.', { id: 'shell.remote.error.timeout' });
      case 'incompatible':
        return msg('It is being updated and does not fit this version of the portal yet. Reload the page, or come back later.', {
          id: 'shell.remote.error.incompatible',
        });
      default:
        return msg('It could not be loaded. Try again in a moment. The rest of the portal still works.', { id: 'shell.remote.error.unavailable' });
    }
  }
}
