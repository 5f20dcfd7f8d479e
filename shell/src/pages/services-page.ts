import { customElement, RpLightElement } from '@rp/shared-design';
import { formatDate, getLocale, localized, msg } from '@rp/shared-design/i18n';
import { StreamController } from '@rp/shared-client';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { bellLabel } from '../bell/bell-words.js';
import { mountRemote } from '../host/mount.js';
import type { Portal } from '../portal.js';
import { dashboardRoutes } from '../routes.js';
import { giveBackRoom } from './give-back-room.js';
import { dashboardSlots, likeDate, services } from './services.html.js';
import { styles } from './services-page.styles.js';

/** `/services`: what matters to this resident now, filled by the micro-frontends, above the services themselves. */
@localized()
@customElement('rp-services-page')
export class ServicesPage extends RpLightElement {
  static override readonly styles = styles;

  @property({ attribute: false }) portal!: Portal;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly unread = new StreamController(this, () => this.portal?.bell.unread.changes);
  private readonly painted = { text: document.querySelector('.moment > .later')?.textContent, locale: getLocale() };
  private unmount: (() => void)[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('click', this.onClick);
  }

  protected override render() {
    const unread = this.unread.value ?? 0;
    const { registry } = this.portal;
    return services({
      html,
      msg,
      locale: getLocale(),
      routes: dashboardRoutes(registry),
      slots: dashboardSlots(registry.remotes),
      user: this.greeted(),
      likeMoment: this.likeMoment(),
      news: unread ? bellLabel(unread) : '',
    }) as ReturnType<typeof html>;
  }

  /** As the edge has written it, if it did: the first date that a phone writes takes it a tenth of a second. */
  private likeMoment() {
    const { painted } = this;
    return painted.locale === getLocale() && painted.text ? painted.text : formatDate(likeDate, 'datetime');
  }

  private greeted() {
    const { name, lastLogin } = this.user.value ?? {};
    return name === undefined ? undefined : { name, lastLogin: lastLogin && formatDate(lastLogin, 'datetime') };
  }

  protected override firstUpdated() {
    const boxes = this.querySelectorAll<HTMLElement>('.slot');
    this.unmount = dashboardSlots(this.portal.registry.remotes).map(({ remote, slot }, index) =>
      mountRemote({
        remote,
        box: boxes[index]!,
        slot,
        context: (signal) => this.portal.contextFor(remote, signal),
        onError: (error) => {
          this.portal.reportError(error, `slot ${slot} of ${remote.name}`);
          giveBackRoom(boxes[index]!);
        },
      }),
    );
  }

  /** The bell is the header's; the same press opens it. */
  private readonly onClick = (event: Event) => {
    if ((event.target as Element).closest('.greeting-news')) document.querySelector<HTMLElement>('#rp-header .bell')?.click();
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('click', this.onClick);
    for (const unmount of this.unmount) unmount();
    this.unmount = [];
  }
}

/** For the pages of the shell; see `registerPage`. */
export function showServices(portal: Portal) {
  const element = Object.assign(new ServicesPage(), { portal });
  return { element, title: () => msg('Your services', { id: 'shell.services.title' }) };
}
