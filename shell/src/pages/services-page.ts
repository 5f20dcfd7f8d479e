import { customElement, RpLightElement } from '@rp/shared-design';
import { formatDate, getLocale, localized, msg } from '@rp/shared-design/i18n';
import { StreamController } from '@rp/shared-client';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { bellLabel } from '../bell/bell-words.js';
import { mountRemote } from '../host/mount.js';
import { cards } from '../landing/landing.html.js';
import type { Portal } from '../portal.js';
import { dashboardRoutes } from '../routes.js';
import { styles } from './services-page.styles.js';

/** `/services`: what matters to this resident now, filled by the micro-frontends, above the services themselves. */
@localized()
@customElement('rp-services-page')
export class ServicesPage extends RpLightElement {
  static override readonly styles = styles;

  @property({ attribute: false }) portal!: Portal;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly unread = new StreamController(this, () => this.portal?.bell.unread.changes);
  private unmount: (() => void)[] = [];

  protected override render() {
    const user = this.user.value;
    const unread = this.unread.value ?? 0;
    const routes = dashboardRoutes(this.portal.registry);
    return html`
      <div class="greeting">
        <rp-rosette variant="crop"></rp-rosette>
        <h1 tabindex="-1">${user?.name ? html`${msg('Hello', { id: 'shell.services.hello' })} <bdi>${user.name}</bdi>` : msg('Your services', { id: 'shell.services.title' })}</h1>
        <p class="muted">
          ${user?.lastLogin ? html`${msg('Last sign-in', { id: 'shell.last-login' })}: <bdi>${formatDate(user.lastLogin, 'datetime')}</bdi>` : msg('Choose what you want to do.', { id: 'shell.services.lead' })}
          ${user?.lastLogin ? html`<a href="/profile">${msg('Not you? See where your identity was used.', { id: 'shell.services.not-you' })}</a>` : ''}
        </p>
        ${unread ? html`<p class="greeting-news"><button class="link" type="button" @click=${this.openBell}>${bellLabel(unread)}</button></p>` : ''}
      </div>
      <div class="slots" data-slot="dashboard"></div>
      ${
        routes.length
          ? html`<section class="section" aria-labelledby="services-all">
            <h2 id="services-all">${msg('What do you want to do?', { id: 'shell.services.what' })}</h2>
            ${cards(html, routes, getLocale())}
          </section>`
          : html`<rp-empty heading=${msg('No service is available right now', { id: 'shell.services.none' })}>
            ${msg('Come back later. Your identity and your data are safe.', { id: 'shell.services.none.text' })}
          </rp-empty>`
      }
    `;
  }

  protected override firstUpdated(_changed: PropertyValues) {
    const slots = this.querySelector('.slots')!;
    const filled = this.portal.registry.remotes
      .flatMap((remote) => (remote.slots ?? []).filter(({ slot }) => slot === 'dashboard').map(({ order = 100 }) => ({ remote, order })))
      .sort((a, b) => a.order - b.order);

    for (const { remote } of filled) {
      const box = document.createElement('div');
      box.className = 'slot';
      slots.append(box);
      this.unmount.push(
        mountRemote({
          remote,
          box,
          slot: 'dashboard',
          context: (signal) => this.portal.contextFor(remote, signal),
          onError: (error) => this.portal.reportError(error, `slot dashboard of ${remote.name}`),
        }),
      );
    }
  }

  /** The bell is the header's; the same press opens it. */
  private readonly openBell = () => document.querySelector<HTMLElement>('#rp-header .bell')?.click();

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const unmount of this.unmount) unmount();
    this.unmount = [];
  }
}

/** For the pages of the shell; see `registerPage`. */
export function showServices(portal: Portal) {
  const element = Object.assign(new ServicesPage(), { portal });
  return { element, title: () => msg('Your services', { id: 'shell.services.title' }) };
}
