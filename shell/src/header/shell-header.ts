import { customElement, RpLightElement, type RpSelectEvent } from '@rp/shared-design';
import { formatDate, getLocale, locales, localized, msg, setLocale } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StreamController } from '@rp/shared-client';
import { shownIn } from '../page/text-in.js';
import { portalName } from '../name.js';
import type { Portal } from '../portal.js';
import { header } from './header.html.js';
import { menuRoutes } from '../routes.js';
import { bellBadge, bellLabel } from '../bell/bell-words.js';
import { mayTell } from '../bell/may-tell.js';
import { BellDisclosure } from './bell-disclosure.js';
import { rememberLanguage } from './remember-language.js';

/** The header, live: language, pages, profile. Its markup is what the edge painted. */
@localized()
@customElement('rp-shell-header')
export class ShellHeader extends RpLightElement {
  @property({ attribute: false }) portal!: Portal;

  /** On a phone: the pages are unfolded. */
  @state() private menuOpen = false;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly phase = new StreamController(this, () => this.portal?.session.phase.changes);
  private readonly unread = new StreamController(this, () => this.portal?.bell.unread.changes);
  private readonly bell = new BellDisclosure(this);
  private readonly at = new StreamController(this, () => this.portal?.router.location.changes);

  override connectedCallback() {
    this.replaceChildren(); // what the edge painted; the same comes back in this very frame
    super.connectedCallback();
    this.addEventListener('rp-select', this.onSelect as EventListener);
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('rp-select', this.onSelect as EventListener);
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKey);
  }

  protected override render() {
    const locale = getLocale();
    const user = this.account();
    const unread = this.unread.value ?? 0;
    return header({
      html,
      msg,
      name: portalName(),
      locale,
      locales,
      menuOpen: this.menuOpen,
      path: this.at.value?.path ?? location.pathname,
      menu:
        this.pending || this.user.value?.authenticated
          ? menuRoutes(this.portal.registry).map((route) => ({ path: route.path, title: shownIn(html, route.title, locale) }))
          : [],
      ...(user === 'signed-out' || (this.user.value && !mayTell(this.user.value))
        ? {}
        : { bell: { label: bellLabel(unread), badge: bellBadge(unread), open: this.bell.open } }),
      user,
    }) as ReturnType<typeof html>;
  }

  /** Until it is known who is there, all stays as the edge painted it. */
  private get pending() {
    return this.phase.value !== 'known' && document.documentElement.dataset['rpSession'] === 'likely';
  }

  private account() {
    const user = this.user.value;
    if (!user?.authenticated) return this.pending ? 'unknown' : 'signed-out';
    return {
      name: user.name || msg('My profile', { id: 'shell.profile.mine' }),
      photoUrl: user.photoUrl,
      lastLogin: user.lastLogin && formatDate(user.lastLogin, 'datetime'),
    };
  }

  private readonly onSelect = ({ value }: RpSelectEvent) => {
    rememberLanguage(value);
    void setLocale(value);
  };

  private readonly signOut = async () => {
    try {
      await this.portal.session.logout();
    } catch (error) {
      this.portal.reportError(error, 'sign-out');
      this.portal.toast({
        kind: 'danger',
        text: msg('Signing out did not work. Check your connection and try again, or close the browser.', { id: 'shell.sign-out.failed' }),
      });
    }
  };

  private readonly onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !this.menuOpen || this.bell.open) return;
    this.menuOpen = false;
    this.querySelector<HTMLElement>('.nav-toggle')?.focus();
  };

  private readonly onClick = (event: Event) => {
    const target = event.target as Element;
    if (target.closest('.sign-out')) void this.signOut();
    else if (target.closest('.bell')) void this.bell.toggle();
    else if (target.closest('.nav-toggle')) this.menuOpen = !this.menuOpen;
    else if (target.closest('#rp-account a')) this.querySelector<HTMLElement>('#rp-account')?.hidePopover();
    else if (target.closest('nav a')) this.menuOpen = false;
  };
}
