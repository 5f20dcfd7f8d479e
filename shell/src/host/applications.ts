import { onLocale, getLocale } from '@rp/shared-design/i18n';
import type { RegistryRemote, RegistryRoute } from '@rp/shared-client';
import { registerApplication } from 'single-spa';
import type { Portal } from '../portal.js';
import { takeOver } from '../page/take-over.js';
import { textIn } from '../page/text-in.js';
import { covers, findRoute } from '../routes.js';
import { mountRemote } from './mount.js';
import { arrived } from './arrived.js';
import { guard } from './guard.js';
import { messagePage } from '../pages/message-page.js';
import { serviceUnreachable } from '../pages/messages.js';

const outlet = () => document.getElementById('rp-outlet')!;

const inert = { bootstrap: async () => {}, unmount: async () => {} };

/** A page of the shell itself: what stands in the outlet, and how it is called now. */
export interface OwnPage {
  element: HTMLElement;
  title: () => string;
}

interface Own {
  isActive: (path: string) => boolean;
  /** A promise for a page whose script is fetched when it is first opened. */
  make: () => OwnPage | Promise<OwnPage>;
  /** Only for who is signed in. */
  signedIn?: boolean;
  /** What the edge painted says all of it: it stays when the page's script does not come. */
  readable?: boolean;
}

export function registerPage(portal: Portal, name: string, { isActive, make, signedIn = false, readable = false }: Own) {
  let leave = () => {};

  const show = () => {
    let stopLocale = () => {};
    let gone = false;
    const left = new AbortController();
    const place = async ({ element, title }: OwnPage) => {
      if (gone) return;
      await takeOver(outlet(), element);
      if (gone) return;
      arrived(portal, title(), outlet());
      stopLocale = onLocale(() => portal.router.title(title()));
    };
    const begin = () => {
      const made = make();
      if (!(made instanceof Promise)) return place(made);
      // single-spa waits for a mount before it goes anywhere else: a script that hangs must not hold the resident.
      made.then(place).catch((error: unknown) => {
        portal.reportError(error, name);
        if (gone || (readable && outlet().childElementCount > 0)) return;
        const again = () => {
          removeEventListener('online', again);
          void begin();
        };
        addEventListener('online', again, { once: true, signal: left.signal });
        void place(messagePage(() => serviceUnreachable(again)));
      });
      return Promise.resolve();
    };
    const placed = begin();
    const end = () => {
      gone = true;
      left.abort();
      stopLocale();
      outlet().replaceChildren();
    };
    return { placed, end };
  };

  registerApplication({
    name,
    activeWhen: (at) => isActive(at.pathname),
    app: {
      ...inert,
      mount: async () => {
        if (signedIn) {
          leave = guard(portal, outlet(), () => show().end);
          return;
        }
        const { placed, end } = show();
        leave = end;
        await placed;
      },
      unmount: async () => {
        leave();
        outlet().replaceChildren();
      },
    },
  });
}

/** All routes of one micro-frontend. single-spa sees it mounted at once; loading and failing happen behind. */
export function registerRemote(portal: Portal, remote: RegistryRemote) {
  let leave = () => {};
  const show = (route: RegistryRoute) => {
    const box = document.createElement('div');
    box.className = 'remote';
    outlet().replaceChildren(box);
    let told = false;
    const title = () => textIn(currentRoute(route).title, getLocale());
    const currentRoute = (fallback: RegistryRoute) => remote.routes.find((candidate) => covers(candidate, location.pathname)) ?? fallback;

    portal.router.title(title()); // until the page itself says more
    const stopMount = mountRemote({
      remote,
      box,
      context: (signal) => portal.contextFor(remote, signal),
      onReady: () => {
        if (!told) arrived(portal, title(), box, { titled: true });
        told = true;
      },
      onError: (error) => {
        portal.reportError(error, remote.name);
        arrived(portal, title(), box);
      },
    });
    const stopLocale = onLocale(() => portal.router.title(title()));
    return () => {
      stopMount();
      stopLocale();
    };
  };

  registerApplication({
    name: remote.name,
    activeWhen: (at) => findRoute(portal.registry, at.pathname)?.remote === remote,
    app: {
      ...inert,
      mount: async () => {
        const route = findRoute(portal.registry, location.pathname)!.route;
        leave = route.auth === 'required' ? guard(portal, outlet(), () => show(route)) : show(route);
      },
      unmount: async () => {
        leave();
        outlet().replaceChildren();
      },
    },
  });
}
