import type { msg as litMsg } from '@rp/shared-design/i18n';
import { localeOf } from '@rp/shared-design/locales';
import { html } from './string-html.js';

interface Words {
  msg: typeof litMsg;
}

/** What stands above a page where scripts may not run: its styles hide what needs them, and languages are plain links. */
export const noticeAbove = ({ msg, css, locales }: Words & { css: string; locales: readonly string[] }) => html`
  <noscript>
    <link rel="stylesheet" href="${css}" />
    <p class="bar">${msg('Signing in and your own pages need JavaScript. Please allow it for this site.', { id: 'shell.noscript' })}</p>
    <p class="bar">${locales.map((tag) => html`<a href="?lang=${tag}" lang="${tag}">${localeOf(tag)!.name}</a> `)}</p>
  </noscript>`;

/** In place of a page that scripts would show: what to do, and what can be read all the same. */
export const insteadOfPage = ({ msg, heading }: Words & { heading?: string }) => html`
  <noscript>
    ${heading ? html`<h1>${heading}</h1>` : ''}
    <p>${msg('This page cannot be shown without JavaScript. Open the settings of your browser, allow JavaScript for this site, and load the page again.', { id: 'shell.noscript.page' })}</p>
    <p>${msg('These pages can be read without it:', { id: 'shell.noscript.others' })}</p>
    <ul>
      <li><a href="/">${msg('Home', { id: 'shell.home' })}</a></li>
      <li><a href="/help">${msg('Help', { id: 'shell.help.title' })}</a></li>
      <li><a href="/accessibility">${msg('Accessibility', { id: 'shell.accessibility.title' })}</a></li>
      <li><a href="/privacy">${msg('Privacy', { id: 'shell.privacy.title' })}</a></li>
    </ul>
  </noscript>`;
