import type { Registry, RegistryFile, RegistryRemote } from '@rp/shared-client';
import { localeOf, wireOf } from '@rp/shared-design/locales';
import { footer } from '../src/footer.html.js';
import { header } from '../src/header/header.html.js';
import type { msg as litMsg } from '@rp/shared-design/i18n';
import { article, type Article } from '../src/public/article.html.js';
import { articles } from '../src/public/articles.js';
import { isArticle } from '../src/public/paths.js';
import { crumbs } from '../src/crumbs/crumbs.html.js';
import { landing } from '../src/landing/landing.html.js';
import { shownIn, textIn } from '../src/page/text-in.js';
import type { PageData } from '../src/registry-in-page.js';
import { shellPaths } from '../src/shell-paths.js';
import { dashboardSlots, likeDate, services } from '../src/pages/services.html.js';
import { allRoutes, dashboard, dashboardRoutes, findRoute, menuRoutes, partOf, shownAt } from '../src/routes.js';
import type { AddedLanguage } from './added-languages.js';
import type { Brand } from './brand.js';
import type { ClientAssets } from './client-assets.js';
import { registryForPage } from './registry-for-page.js';
import { html, raw } from './string-html.js';
import { insteadOfPage, noticeAbove } from './without-script.js';
import { wordsFor } from './words.js';

export interface PageRequest {
  path: string;
  locale: string;
  locales: readonly string[];
  added: readonly AddedLanguage[];
  registry: Registry;
  assets: ClientAssets;
  brand?: Brand;
  nameIn: (locale: string) => string;
  version: string;
  dev: boolean;
  /** The request carried a session cookie; whether it still opens anything is for the API to say. */
  sessionLikely: boolean;
  /** The typeface has come in this browser before. */
  facesLikely: boolean;
}

/** A page as HTML: complete for the landing, the frame with what to fetch for all others. */
export function renderPage(request: PageRequest): string {
  const { path, locale, locales, added, registry, assets, brand, nameIn, version, dev, sessionLikely } = request;
  const { dir } = localeOf(locale)!;
  const msg = wordsFor(locale, added.find(({ tag }) => tag === locale)?.texts);
  const words = { html, msg };
  const name = nameIn(locale);
  const found = findRoute(registry, path);
  const text = isArticle(path) ? articles[path]({ msg }) : undefined;
  const heading =
    text?.title ?? (found ? textIn(found.route.title, locale) : path === dashboard ? msg('Your services', { id: 'shell.services.title' }) : undefined);
  const { faces, late } = facesOf(request);
  const title = heading ? `${heading} - ${name}` : name;
  const data: PageData = {
    registry: registryForPage(registry, path),
    ...languagesOf(locales, added),
    ...namesOf(locales, request),
    version,
    ...(dev ? { dev } : {}),
  };

  return `<!doctype html>
${html`<html lang="${locale}" dir="${dir}" data-rp-session="${sessionLikely ? 'likely' : 'out'}"${late ? raw(' data-rp-faces="late"') : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    ${early(request, faces)}
    <meta name="description" content="${msg('Manage, protect and follow your digital identity.', { id: 'shell.description' })}" />
    <link rel="icon" href="${brand?.logo?.href ?? assets.icon}" type="image/svg+xml" />
    <link rel="manifest" href="/manifest.webmanifest?lang=${locale}" />
    <link rel="stylesheet" href="${assets.css}" />${path === dashboard ? html`<link rel="stylesheet" href="${assets.servicesCss}" />` : ''}${brand?.css ? html`<link rel="stylesheet" href="${brand.css.href}" />` : ''}
    ${
      path === '/' || text
        ? html`<script src="${assets.boot.href}" integrity="${assets.boot.integrity}" data-shell="${assets.shell.map(({ href, integrity }) => `${href} ${integrity}`).join()}" crossorigin defer></script>`
        : html`${assets.shell.map(({ href, integrity }) => html`<script src="${href}" integrity="${integrity}" crossorigin defer></script>`)}${preloads(request)}`
    }
  </head>
  <body>
    <a class="rp-skip" href="#main">${msg('Skip to main content', { id: 'shell.skip' })}</a>
    <header id="rp-header">
      ${header({
        ...words,
        name,
        locale,
        locales: locales.map((tag) => localeOf(tag)!),
        menu: sessionLikely ? menuRoutes(registry).map((route) => ({ path: route.path, title: shownIn(html, route.title, locale) })) : [],
        menuOpen: false,
        path,
        ...(sessionLikely ? { bell: { label: msg('Notifications', { id: 'shell.bell.title' }), badge: '', open: false } } : {}),
        user: sessionLikely ? 'unknown' : 'signed-out',
      })}
    </header>
    ${noticeAbove({ msg, css: assets.noscriptCss, locales })}
    <div id="rp-line"></div>
    <div id="rp-crumbs">${crumbs({ ...words, registry, path, locale, signedIn: sessionLikely })}</div>
    <main id="main" tabindex="-1">
      <div id="rp-outlet">
        ${outlet({ ...request, ...words, text, heading })}
      </div>
    </main>
    <footer id="rp-footer">${footer({ ...words, name, version })}</footer>
    <rp-toasts></rp-toasts>
  </body>
</html>`}`
    .replaceAll(/\n\s+/g, '\n') // what only we would read
    .replace('</head>', () => `<script type="application/json" id="rp-page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>`);
}

/** What can be painted before any script runs. */
function outlet({ path, locale, registry, sessionLikely, nameIn, msg, text, heading }: PageRequest & { msg: typeof litMsg; text?: Article; heading?: string }) {
  if (path === '/') return landing({ html, msg, locale, routes: allRoutes(registry), signedIn: sessionLikely });
  if (text) return article({ html }, text);
  if (path === dashboard && sessionLikely) return html`${insteadOfPage({ msg, heading })}${dashboardIn({ locale, registry, msg })}`;
  return html`${heading ? html`<h1>${heading}</h1>` : ''}${insteadOfPage({ msg, heading: heading ? undefined : nameIn(locale) })}`;
}

/** Nothing of the resident is in it: who that is, the browser asks. */
function dashboardIn({ locale, registry, msg }: Pick<PageRequest, 'locale' | 'registry'> & { msg: typeof litMsg }) {
  const written = new Intl.DateTimeFormat(localeOf(locale)!.formats, { dateStyle: 'long', timeStyle: 'short' });
  return services({
    html,
    msg,
    locale,
    routes: dashboardRoutes(registry),
    slots: dashboardSlots(registry.remotes),
    likeMoment: written.format(likeDate),
    news: '',
  });
}

const languagesOf = (locales: readonly string[], added: readonly AddedLanguage[]): Pick<PageData, 'locales' | 'words'> => ({
  locales: locales.map((tag) => added.find((language) => language.tag === tag)?.locale ?? tag),
  ...(added.length ? { words: Object.fromEntries(added.map(({ tag, address }) => [tag, address])) } : {}),
});

/**
 * The script that shows the display settings before the first paint, with the font files that it fetches then. The
 * typeface of a brand takes the place of ours for Latin letters: both weights, as nobody knows how its lines run and a
 * late one moves them. Who is signed in reads dates on every page.
 */
const early = ({ assets, sessionLikely }: PageRequest, faces: readonly string[]) =>
  html`<script data-faces="${faces.join(' ')}"${sessionLikely ? raw(' data-dates') : ''}>${raw(assets.early)}</script>`;

function facesOf({ assets, brand, locale, path, sessionLikely, facesLikely }: PageRequest) {
  const ours = assets.fonts(locale);
  const isLatin = ours === assets.fonts('en');
  if (isLatin && brand?.faces.length) return { faces: brand.faces.map(({ href }) => href) };
  // Our own Latin one comes after what a resident waits for, if it is not here yet: a face stands in that is as wide.
  return isLatin && path === dashboard && sessionLikely && !facesLikely ? { faces: [], late: true } : { faces: ours };
}

/** Only of a brand: the browser has our own words. */
const namesOf = (locales: readonly string[], { brand, nameIn }: PageRequest): Pick<PageData, 'names'> =>
  brand && Object.keys(brand.names).length ? { names: Object.fromEntries(locales.map((tag) => [tag, nameIn(tag)])) } : {};

/**
 * What the page is going to need, asked for beside the shell instead of one after the other: the line must never rest.
 * What the shell needs last has a low priority, for a browser has few connections to a portal without HTTP/2; and files
 * of some size wait for the first paint (shared-design/src/prefs/early.ts), as from the start they would share the line
 * with the shell.
 */
function preloads({ assets, locale, registry, path, sessionLikely }: PageRequest) {
  const reads = path === dashboard ? dashboardSlots(registry.remotes).flatMap((slot) => slot.reads ?? []) : [];
  const last = raw(' fetchpriority="low"');
  const script = (file: RegistryFile | undefined, how = last) =>
    file && html`<link rel="preload" as="script" href="${file.href}" integrity="${file.integrity}" crossorigin${how} />`;
  const answer = (href: string, priority = last) => sessionLikely && html`<link rel="preload" as="fetch" href="${href}" crossorigin="anonymous"${priority} />`;
  const first = raw('');
  const next = raw(' fetchpriority="low" media="not all" data-next');
  return html`${script(assets.words(locale), first)}${answer('/portal/v1/session/state', first)}${[
    script(shellPaths.has(path) ? assets.page(path) : undefined),
    ...reads.map((read) => answer(`/resident/v1${read.replace('{langCode}', wireOf(locale))}`)),
    ...scriptsOfMicroFrontends({ assets, locale, registry, path }).map((file) => script(file, next)),
  ]}`;
}

/** Of those that the page shows first, in its language, and before them what loads them. */
function scriptsOfMicroFrontends({ assets, locale, registry, path }: Pick<PageRequest, 'assets' | 'locale' | 'registry' | 'path'>) {
  const shown = shownAt(registry, path);
  if (!shown.length || !assets.federation) return [];
  const scriptsOf = (remote: RegistryRemote) => [
    { href: remote.entry, integrity: remote.integrity },
    ...partOf(remote, path === dashboard).preload,
    remote.words?.[locale],
  ];
  return [assets.federation, ...shown.flatMap(scriptsOf)];
}
