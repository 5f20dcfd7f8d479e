import { registerPage } from '../host/applications.js';
import { arrived } from '../host/arrived.js';
import { guard } from '../host/guard.js';
import { msg } from '@rp/shared-design/i18n';
import '../landing/landing-page.js';
import { findRoute } from '../routes.js';
import { shellPaths } from '../shell-paths.js';
import type { Portal } from '../portal.js';
import { registerApplication } from 'single-spa';
import type { LandingPage } from '../landing/landing-page.js';
import type { ServicesPage } from './services-page.js';
import './services-page.js';
import './message-page.js';
import type { Message, MessagePage } from './message-page.js';
import { notFound, signedIn, signedOut } from './messages.js';
import { showSignIn } from './sign-in.js';
import { showCallback } from './callback.js';

const make = <T extends HTMLElement>(tag: string, properties: Partial<T>) => Object.assign(document.createElement(tag) as T, properties);
const messagePage = (message: () => Message) => ({ element: make<MessagePage>('rp-message-page', { message }), title: () => message().title });

/** The pages that the shell shows itself. */
export function registerPages(portal: Portal) {
  registerPage(
    portal,
    'shell-landing',
    (path) => path === '/',
    () => ({
      element: make<LandingPage>('rp-landing-page', { portal }),
      title: () => '',
    }),
  );

  let leaveServices = () => {};
  registerApplication({
    name: 'shell-services',
    activeWhen: ({ pathname }) => pathname === '/services',
    app: {
      bootstrap: async () => {},
      mount: async () => {
        const outlet = document.getElementById('rp-outlet')!;
        leaveServices = guard(portal, outlet, () => {
          const page = make<ServicesPage>('rp-services-page', { portal });
          outlet.replaceChildren(page);
          void page.updateComplete.then(() => arrived(portal, msg('Your services', { id: 'shell.services.title' }), outlet));
          return () => page.remove();
        });
      },
      unmount: async () => {
        leaveServices();
        document.getElementById('rp-outlet')!.replaceChildren();
      },
    },
  });

  registerPage(
    portal,
    'shell-signed-out',
    (path) => path === '/signed-out',
    () => messagePage(signedOut),
  );
  registerPage(
    portal,
    'shell-sign-in',
    (path) => path === '/sign-in',
    () => showSignIn(portal),
  );
  registerPage(
    portal,
    'shell-signed-in',
    (path) => path === '/signed-in',
    () => {
      close(); // only a window that a page opened closes; anyone else reads the page
      return messagePage(signedIn);
    },
  );
  registerPage(
    portal,
    'shell-callback',
    (path) => path === '/callback',
    () => showCallback(portal),
  );
  registerPage(
    portal,
    'shell-not-found',
    (path) => !shellPaths.has(path) && !findRoute(portal.registry, path),
    () => messagePage(notFound),
  );
}
