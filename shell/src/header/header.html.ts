import type { Html, Words } from '../page/html.js';
import { icon } from '../page/icon.html.js';

export interface LocaleChoice {
  tag: string;
  /** In its own language. */
  name: string;
}

interface BellView {
  /** Its name, with how many are new. */
  label: string;
  /** What stands on it; empty for nothing. */
  badge: string;
  open: boolean;
}

export interface HeaderView extends Words {
  /** Of the portal. */
  name: string;
  locale: string;
  locales: readonly LocaleChoice[];
  /** Pages of the menu; empty when signed out. */
  menu: readonly { path: string; title: unknown }[];
  /** On a phone: the pages are unfolded. */
  menuOpen: boolean;
  path: string;
  /** `unknown` while it is asked, and when nobody answers. */
  /** Missing when signed out. */
  bell?: BellView;
  user: 'signed-out' | 'unknown' | { name: string; photoUrl?: string; lastLogin?: string };
}

/** The header: one row, brand first; on a phone the pages fold into "Menu". */
export const header = ({ html, msg, name, locale, locales, menu, menuOpen, path, bell, user }: HeaderView) => html`
  <div class="bar">
    <a class="brand" href="${user === 'signed-out' ? '/' : '/services'}">
      ${mark(html)}<span class="brand-name">${halves(name).map((half) => html`<span>${half}</span> `)}</span>
    </a>
    ${
      menu.length
        ? html`
          <button class="tool nav-toggle" type="button" aria-expanded="${menuOpen ? 'true' : 'false'}" aria-controls="rp-nav">
            ${icon(html, menuOpen ? 'close' : 'menu')}<span>${msg('Menu', { id: 'shell.menu' })}</span>
          </button>
          ${pages({ html, msg, menu, menuOpen, path })}
        `
        : ''
    }
    <div class="tools">
      <rp-menu class="language" label="${msg('Language', { id: 'shell.language' })}" value="${locale}" selectable>
        <span slot="trigger" class="tool">${icon(html, 'globe')}<span lang="${locale}">${locales.find(({ tag }) => tag === locale)?.name}</span></span>
        ${locales.map(({ tag, name }) => html`<rp-menu-item value="${tag}" lang="${tag}">${name}</rp-menu-item>`)}
      </rp-menu>
      <button class="tool display" type="button" aria-haspopup="dialog" aria-label="${msg('Display settings', { id: 'shell.display' })}" title="${msg('Display settings', { id: 'shell.display' })}">
        ${icon(html, 'display')}
      </button>
      ${bell ? bellButton(html, bell) : ''}${account({ html, msg }, user)}
    </div>
  </div>
`;

const pages = ({ html, msg, menu, menuOpen, path }: Pick<HeaderView, 'html' | 'msg' | 'menu' | 'menuOpen' | 'path'>) => html`
  <nav id="rp-nav" class="${menuOpen ? 'nav open' : 'nav'}" aria-label="${msg('Main', { id: 'shell.nav' })}">
    <ul>
      ${[{ path: '/services', title: msg('Home', { id: 'shell.home' }) }, ...menu].map((page) =>
        path === page.path || path.startsWith(`${page.path}/`)
          ? html`<li><a href="${page.path}" aria-current="page">${page.title}</a></li>`
          : html`<li><a href="${page.path}">${page.title}</a></li>`,
      )}
      <li class="nav-display">
        <button class="tool display" type="button" aria-haspopup="dialog">${icon(html, 'display')}<span>${msg('Display settings', { id: 'shell.display' })}</span></button>
      </li>
    </ul>
  </nav>
`;

/** The panel comes into the place when it is first opened. */
const bellButton = (html: Html, { label, badge, open }: BellView) => html`
  <div class="bell-place">
    <button class="tool bell" type="button" aria-expanded="${open ? 'true' : 'false'}" aria-label="${label}">
      ${icon(html, 'bell')}${badge ? html`<span class="bell-badge" aria-hidden="true">${badge}</span>` : ''}
    </button>
  </div>
`;

const account = ({ html, msg }: Words, user: HeaderView['user']) => {
  if (user === 'signed-out')
    return html`<a class="tool sign-in" href="/services">${icon(html, 'sign-in')}<span>${msg('Sign in', { id: 'shell.sign-in' })}</span></a>`;
  if (user === 'unknown')
    return html`<span class="tool avatar-space"><span class="avatar"></span><span class="account-name later">${msg('My profile', { id: 'shell.profile.mine' })}</span></span>`;

  const photo = html`<span class="avatar">${user.photoUrl ? html`<img src="${user.photoUrl}" alt="" width="36" height="36" />` : icon(html, 'user')}</span>`;
  return html`
    <button class="tool account" type="button" popovertarget="rp-account" aria-label="${msg('Your profile', { id: 'shell.profile' })}: ${user.name}">
      ${photo}<bdi class="account-name">${user.name}</bdi>
    </button>
    <div id="rp-account" class="account-panel" popover>
      <p class="account-who">${photo}<strong><bdi>${user.name}</bdi></strong></p>
      ${
        user.lastLogin
          ? html`<p class="account-last"><span class="muted">${msg('Last sign-in', { id: 'shell.last-login' })}</span><bdi>${user.lastLogin}</bdi></p>`
          : ''
      }
      <p><a href="/profile">${msg('My profile', { id: 'shell.profile.mine' })}</a></p>
      <rp-button class="sign-out" variant="secondary"><rp-icon slot="icon" name="sign-out"></rp-icon>${msg('Sign out', { id: 'shell.sign-out' })}</rp-button>
    </div>
  `;
};

/** The rosette as a mark: eight petals of one line. */
const mark = (html: Html) => html`
  <svg class="mark" aria-hidden="true" focusable="false" viewBox="0 0 40 40">
    ${[0, 22.5, 45, 67.5, 90, 112.5, 135, 157.5].map((turn) => html`<svg viewBox="0 0 40 40"><ellipse cx="20" cy="20" rx="17.5" ry="7" transform="rotate(${turn} 20 20)"></ellipse></svg>`)}
  </svg>
`;

/** A name in two parts about as long as each other, which a phone shows as two lines; one word stays whole. */
function halves(name: string): string[] {
  const middle = (name.length - 1) / 2;
  const [at] = [...name.matchAll(/\s/g)].map(({ index }) => index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
