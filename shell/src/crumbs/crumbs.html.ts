import type { LocalisedText, Registry } from '@rp/shared-client';
import type { Words } from '../page/html.js';
import { shownIn } from '../page/text-in.js';
import { findRoute } from '../routes.js';

/** The name of each page of the shell that has a way back. */
const own: Readonly<Record<string, (msg: Words['msg']) => string>> = {
  '/profile': (msg) => msg('My profile', { id: 'shell.profile.mine' }),
  '/help': (msg) => msg('Help', { id: 'shell.help.title' }),
  '/accessibility': (msg) => msg('Accessibility', { id: 'shell.accessibility.title' }),
  '/privacy': (msg) => msg('Privacy', { id: 'shell.privacy.title' }),
};

interface CrumbsView extends Words {
  registry: Registry;
  path: string;
  locale: string;
  /** For who is signed in, home is the dashboard. */
  signedIn: boolean;
}

/** The way back from a page: home, then the page itself; nothing on the pages where one begins or passes through. */
export const crumbs = ({ html, msg, registry, path, locale, signedIn }: CrumbsView) => {
  const title: LocalisedText | undefined = findRoute(registry, path)?.route.title;
  const here = title ? shownIn(html, title, locale) : Object.hasOwn(own, path) ? own[path]!(msg) : undefined;
  if (here === undefined) return '';
  return html`
    <nav class="crumbs" aria-label="${msg('Where you are', { id: 'shell.crumbs' })}">
      <ol class="bar">
        <li><a href="${signedIn ? '/services' : '/'}">${msg('Home', { id: 'shell.home' })}</a></li>
        <li><span aria-current="page">${here}</span></li>
      </ol>
    </nav>
  `;
};
