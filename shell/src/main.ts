import '@rp/shared-design';
import { RpError, type RpToasts } from '@rp/shared-design';
import { clientWords } from '@rp/shared-client';
import { configureLocales, contribute, getLocale, setLocale } from '@rp/shared-design/i18n';
import { start as startSingleSpa } from 'single-spa';
import { registerPages } from './pages/register.js';
import { describeError } from './describe-error.js';
import { idleTime } from './idle-time.js';
import { registerRemote } from './host/applications.js';
import { loadAhead } from './host/load-ahead.js';
import { nameAs } from './name.js';
import { loadProfile } from './profile.js';
import { createPortal } from './portal.js';
import { watchDisplay } from './display/watch-display.js';
import { lateFaces } from './page/late-faces.js';
import { takeOver } from './page/take-over.js';
import { readPageData } from './registry-in-page.js';
import { followOldLink } from './links/follow-old-links.js';
import { onceSignedIn } from './session/once-signed-in.js';
import { watchLine } from './connection/watch-line.js';
import { watchRegistry } from './watch-registry.js';
import { shellWords } from './words/locales.js';
import type { ShellHeader } from './header/shell-header.js';
import './header/shell-header.js';
import './crumbs/shell-crumbs.js';
import './shell-footer.js';

/** Starts the shell in the page that the edge painted. */
async function start() {
  const data = readPageData(document);
  if (data.damaged) console.error('page data', data.damaged);

  configureLocales(data.locales);
  nameAs(data.names);
  if (data.words) await contribute('deployment', (await import('./words/added.js')).addedWords(data.words));
  await Promise.all([contribute('shell', shellWords), contribute('client', clientWords)]);
  const language = document.documentElement.lang || 'en';
  if (language !== getLocale()) await setLocale(language);

  const portal = createPortal(data.registry, data.version);
  RpError.describe = describeError(() => void portal.session.login());
  registerPages(portal);
  for (const remote of portal.registry.remotes) registerRemote(portal, remote);

  const header = document.createElement('rp-shell-header') as ShellHeader;
  header.portal = portal;
  for (const [id, element] of [
    ['rp-header', header],
    ['rp-crumbs', Object.assign(document.createElement('rp-shell-crumbs'), { portal })],
    ['rp-footer', Object.assign(document.createElement('rp-shell-footer'), { version: portal.version })],
  ] as const) {
    void takeOver(document.getElementById(id), element);
  }

  portal.session.changes.subscribe((user) => {
    const { dataset } = document.documentElement;
    if (user.authenticated) dataset['rpSession'] = 'in';
    else if (portal.session.phase.value === 'known') dataset['rpSession'] = 'out'; // unanswered, it stays as the edge painted it
    if (user.authenticated && user.name === undefined) void loadProfile(portal);
    if (!user.authenticated) document.querySelector<RpToasts>('rp-toasts')?.clear?.(); // what was said to who was here
  });
  onceSignedIn(portal, async () => {
    await idleTime();
    (await import(/* webpackChunkName: "watch" */ './session/keep-watch.js')).keepWatch(portal);
  });
  portal.locale.changes.subscribe(() => {
    if (portal.session.value.authenticated) void loadProfile(portal);
  });
  void portal.session.refresh();
  void loadAhead(portal).then(idleTime).then(lateFaces);
  portal.bell.start();
  watchDisplay(portal);
  watchRegistry(portal, data.dev ?? false);
  watchLine(portal);
  startSingleSpa({ urlRerouteOnly: true });
  document.documentElement.dataset['rpReady'] = '';
  performance.mark('rp:ready');
}

addEventListener('hashchange', () => followOldLink());
addEventListener('unhandledrejection', (event) => console.error('unhandled', event.reason));
void start();
