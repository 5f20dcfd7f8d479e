import { onLocale, getLocale } from '@rp/shared-design/i18n';
import type { RegistryRemote, RegistryRoute } from '@rp/shared-client';
import { registerApplication } from 'single-spa';
import type { Portal } from '../portal.js';
import { textIn } from '../page/text-in.js';
import { covers, findRoute } from '../routes.js';
import { mountRemote } from './mount.js';
import { arrived } from './arrived.js';
import { guard } from './guard.js';

const outlet = () => document.getElementById('rp-outlet')!;

const inert = { bootstrap: async () => {}, unmount: async () => {} };

/** A page of the shell itself. */
export function registerPage(
  portal: Portal,
  name: string,
  isActive: (path: string) => boolean,
  make: () => { element: HTMLElement; title: () => string; stop?: () => void },
) {
  let stop: (() => void)[] = [];
  registerApplication({
    name,
    activeWhen: (at) => isActive(at.pathname),
    app: {
      ...inert,
      mount: async () => {
        const page = make();
        outlet().replaceChildren(page.element);
        await (page.element as { updateComplete?: Promise<unknown> }).updateComplete;
        arrived(portal, page.title(), outlet());
        stop = [onLocale(() => portal.router.title(page.title())), page.stop ?? (() => {})];
      },
      unmount: async () => {
        for (const end of stop) end();
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
