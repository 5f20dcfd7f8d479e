import { writable, type PortalLocation, type PortalRouter } from '@rp/shared-client';
import { navigateToUrl } from 'single-spa';
import { portalName } from './name.js';

const now = (): PortalLocation => ({ path: location.pathname, query: new URLSearchParams(location.search) });

/** The portal's addresses: real paths, which single-spa owns. Links are plain `<a href>`; this intercepts them. */
export function portalRouter(): PortalRouter & { title(title: string): void } {
  const at = writable(now());
  const guards = new Set<() => true | string>();

  addEventListener('single-spa:before-routing-event', (event) => {
    const refusal = [...guards].map((guard) => guard()).find((answer) => answer !== true);
    const { cancelNavigation } = (event as CustomEvent<{ cancelNavigation?: () => void }>).detail;
    if (typeof refusal === 'string' && !confirm(refusal)) cancelNavigation?.();
  });
  // Before anything mounts: a page that comes must not see the address of the one that went.
  addEventListener('single-spa:before-mount-routing-event', () => {
    const { path, query } = at.value;
    if (path !== location.pathname || query.toString() !== new URLSearchParams(location.search).toString()) at.set(now());
  });

  document.addEventListener('click', (event) => {
    const link = plainLink(event);
    if (!link) return;
    event.preventDefault();
    if (link.href !== location.href) navigateToUrl(link.href);
  });

  return {
    location: at,
    navigate(to, { replace = false } = {}) {
      const { href } = new URL(to, location.origin);
      if (replace) history.replaceState(history.state, '', href);
      else navigateToUrl(href);
    },
    block(guard) {
      guards.add(guard);
      return () => guards.delete(guard);
    },
    title: (title) => {
      const name = portalName();
      document.title = title ? `${title} - ${name}` : name;
    },
  };
}

/** The link of the portal that a plain click means; undefined for all that the browser must do itself. */
function plainLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.hash && link.pathname === location.pathname) return;
  if (/^\/(mfe|assets|resident|portal)\//.test(link.pathname)) return;
  return link;
}
