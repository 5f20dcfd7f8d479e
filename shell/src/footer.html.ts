import { icon } from './page/icon.html.js';
import type { Words } from './page/html.js';

/** The footer: the same on every page. */
export const footer = ({ html, msg, name, version }: Words & { name: string; version: string }) => html`
  <div class="bar">
    <nav class="footer-links" aria-label="${msg('About this portal', { id: 'shell.footer.nav' })}">
      <a href="/help">${msg('Help', { id: 'shell.help.title' })}</a>
      <a href="/accessibility">${msg('Accessibility', { id: 'shell.accessibility.title' })}</a>
      <a href="/privacy">${msg('Privacy', { id: 'shell.privacy.title' })}</a>
      <button class="footer-tool display" type="button" aria-haspopup="dialog">${icon(html, 'display')}${msg('Display settings', { id: 'shell.display' })}</button>
    </nav>
    <p class="footer-line">${name} <span class="muted"><bdi dir="ltr">${version}</bdi></span></p>
    <p class="muted">${msg('This site sets only the cookies that signing in needs. It does not follow you.', { id: 'shell.footer.cookies' })}</p>
  </div>
`;
