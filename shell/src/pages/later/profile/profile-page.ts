import { Task } from '@lit/task';
import { StreamController, type ResponseOf } from '@rp/shared-client';
import { customElement, RpLightElement } from '@rp/shared-design';
import { formatDate, localized, msg, shortMask } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { mayTell } from '../../../bell/may-tell.js';
import { icon } from '../../../page/icon.html.js';
import type { Portal } from '../../../portal.js';
import { findRoute } from '../../../routes.js';
import { maskEmail, maskPhone } from './mask.js';
import { getProfile, listSignIns } from './profile.api.js';
import { scopeNames } from './scopes.js';
import { styles } from './profile-page.styles.js';

type Profile = ResponseOf<'getProfile'>;
type SignIns = ResponseOf<'getServiceHistory'>['data'];

/** `/profile`: who is signed in, what they allowed, and where their identity was last used to sign in. */
@localized()
@customElement('rp-profile-page')
export class ProfilePage extends RpLightElement {
  static override readonly styles = styles;

  @property({ attribute: false }) portal!: Portal;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly language = new StreamController(this, () => this.portal?.locale.changes);

  private readonly profile = new Task(this, {
    args: () => [this.portal?.api, this.language.value?.wire] as const,
    task: async ([api, language], { signal }) => {
      if (!api || !language) return undefined;
      const profile = await getProfile(api, language, signal);
      return { profile, signIns: mayTell(this.portal.session.value) ? await listSignIns(api, language, signal) : undefined };
    },
  });

  protected override render() {
    return html`
      <h1 tabindex="-1">${msg('My profile', { id: 'shell.profile.mine' })}</h1>
      ${this.profile.render({
        pending: () => html`<rp-skeleton shape="list" label=${msg('Loading your profile', { id: 'shell.profile.loading' })}></rp-skeleton>`,
        error: (error) => html`<rp-error .error=${error} @rp-retry=${() => this.profile.run()}></rp-error>`,
        complete: (loaded) =>
          loaded
            ? html`${this.renderWho(loaded.profile)}
                <div class="profile-sections">${this.renderAllowed()} ${this.renderSignIns(loaded.signIns)}</div>`
            : '',
      })}
    `;
  }

  private renderWho({ fullName, photo, email, phone, lastLoginUtc }: Profile) {
    const { expiresAt } = this.user.value ?? {};
    return html`
      <div class="profile-who">
        <span class="avatar">${photo?.data ? html`<img src=${photo.data} alt="" width="112" height="112" />` : icon(html, 'user')}</span>
        <dl class="profile-facts">
          ${fact(msg('Name', { id: 'shell.profile.name' }), fullName)} ${hidden(msg('E-mail', { id: 'shell.profile.email' }), email, maskEmail)}
          ${hidden(msg('Phone', { id: 'shell.profile.phone' }), phone, maskPhone)}
          ${fact(msg('Last sign-in', { id: 'shell.last-login' }), lastLoginUtc && formatDate(new Date(lastLoginUtc), 'datetime'))}
          ${fact(msg('This visit ends at the latest', { id: 'shell.profile.ends' }), expiresAt && formatDate(expiresAt, 'datetime'))}
        </dl>
      </div>
    `;
  }

  private renderAllowed() {
    const scopes = this.user.value?.scopes ?? [];
    if (scopes.length === 0) return ''; // not every back end tells them
    return html`
      <section class="section" aria-labelledby="profile-allowed">
        <h2 id="profile-allowed">${msg('What you allowed at sign-in', { id: 'shell.profile.allowed' })}</h2>
        <ul class="profile-scopes">
          ${scopeNames().map(({ scope, name }) => {
            const allowed = scopes.includes(scope);
            return html`<li>
              <span>${name}</span>
              <rp-status status=${allowed ? 'success' : 'cancelled'}
                >${allowed ? msg('Allowed', { id: 'shell.profile.yes' }) : msg('Not allowed', { id: 'shell.profile.no' })}</rp-status
              >
            </li>`;
          })}
        </ul>
        <rp-button variant="secondary" @click=${() => void this.portal.session.login('/profile')}>
          ${msg('Sign in again and choose anew', { id: 'shell.profile.choose' })}
        </rp-button>
      </section>
    `;
  }

  private renderSignIns(signIns: SignIns | undefined) {
    if (!signIns) return '';
    const history = findRoute(this.portal.registry, '/history');
    return html`
      <section class="section" aria-labelledby="profile-sign-ins">
        <h2 id="profile-sign-ins">${msg('Where your identity was used last', { id: 'shell.profile.used' })}</h2>
        ${
          signIns.length
            ? html`<ul class="profile-list">
              ${signIns.map(
                ({ eventId, description, timeStampUtc, timeStamp }) => html`<li>
                  <a href=${`/track/${eventId}`}>${shortMask(description ?? '')}</a>
                  <span class="muted"><bdi>${timeStampUtc ? formatDate(new Date(timeStampUtc), 'datetime') : timeStamp}</bdi></span>
                </li>`,
              )}
            </ul>`
            : html`<p>${msg('No sign-in is in your history yet.', { id: 'shell.profile.used.none' })}</p>`
        }
        ${history ? html`<p><a href="/history?type=AUTHENTICATION_REQUEST">${msg('See all activity', { id: 'shell.bell.all' })}</a></p>` : ''}
      </section>
    `;
  }
}

const fact = (name: string, value: string | null | undefined) => (value ? html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>` : '');

/** Out of sight until asked for: a profile is opened in front of others too. */
const hidden = (name: string, value: string | null | undefined, mask: (value: string) => string) =>
  value ? html`<div><dt>${name}</dt><dd><rp-reveal plain .value=${value} .masked=${mask(value)} name=${name}></rp-reveal></dd></div>` : '';

/** For the pages of the shell; see `registerPage`. */
export function showProfile(portal: Portal) {
  const element = Object.assign(new ProfilePage(), { portal });
  return { element, title: () => msg('My profile', { id: 'shell.profile.mine' }) };
}
