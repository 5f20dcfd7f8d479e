import { registerPage } from '../host/applications.js';
import { articlePaths } from '../public/paths.js';
import { findRoute } from '../routes.js';
import { shellPaths } from '../shell-paths.js';
import type { Portal } from '../portal.js';
import { LandingPage } from '../landing/landing-page.js';
import { messagePage } from './message-page.js';

export const laterPages = () => import(/* webpackChunkName: "pages" */ './later/index.js');
export const servicesPage = () => import(/* webpackChunkName: "services" */ './services-page.js');
const at = (path: string) => (now: string) => now === path;

/** The pages that the shell shows itself. */
export function registerPages(portal: Portal) {
  registerPage(portal, 'shell-landing', { isActive: at('/'), make: () => ({ element: Object.assign(new LandingPage(), { portal }), title: () => '' }) });
  registerPage(portal, 'shell-services', {
    isActive: at('/services'),
    signedIn: true,
    make: () => servicesPage().then(({ showServices }) => showServices(portal)),
  });
  registerPage(portal, 'shell-profile', { isActive: at('/profile'), signedIn: true, make: () => laterPages().then(({ showProfile }) => showProfile(portal)) });
  for (const path of articlePaths) {
    registerPage(portal, `shell${path.replace('/', '-')}`, {
      isActive: at(path),
      readable: true,
      make: () => laterPages().then(({ showArticle }) => showArticle(path)),
    });
  }
  registerPage(portal, 'shell-signed-out', { isActive: at('/signed-out'), make: () => laterPages().then(({ signedOut }) => messagePage(signedOut)) });
  registerPage(portal, 'shell-sign-in', { isActive: at('/sign-in'), make: () => laterPages().then(({ showSignIn }) => showSignIn(portal)) });
  registerPage(portal, 'shell-signed-in', {
    isActive: at('/signed-in'),
    make: () => {
      close(); // only a window that a page opened closes; anyone else reads the page
      return laterPages().then(({ signedIn }) => messagePage(signedIn));
    },
  });
  registerPage(portal, 'shell-callback', { isActive: at('/callback'), make: () => laterPages().then(({ showCallback }) => showCallback(portal)) });
  registerPage(portal, 'shell-not-found', {
    isActive: (path) => !shellPaths.has(path) && !findRoute(portal.registry, path),
    make: () => laterPages().then(({ notFound }) => messagePage(notFound(location.pathname))),
  });
}
