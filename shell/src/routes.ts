import type { Registry, RegistryRemote, RegistryRoute } from '@rp/shared-client';

/** The page that has slots. */
export const dashboard = '/services';

const byOrder = (a: RegistryRoute, b: RegistryRoute) => (a.order ?? 100) - (b.order ?? 100);

/** Every page of every live micro-frontend, in the order of the registry. */
export const allRoutes = (registry: Registry): RegistryRoute[] => registry.remotes.flatMap((remote) => remote.routes).sort(byOrder);

export const menuRoutes = (registry: Registry) => allRoutes(registry).filter((route) => route.nav?.includes('menu'));
export const dashboardRoutes = (registry: Registry) => allRoutes(registry).filter((route) => route.nav?.includes('dashboard'));

/** Whether a path belongs to a route: its own, or for a deep one a step below it. */
export const covers = (route: RegistryRoute, path: string) =>
  path === route.path || (route.deep === true && path.startsWith(`${route.path}/`) && !path.slice(route.path.length + 1).includes('/'));

/** The page that a path belongs to, and who shows it. */
export function findRoute(registry: Registry, path: string): { remote: RegistryRemote; route: RegistryRoute } | undefined {
  for (const remote of registry.remotes) {
    const route = remote.routes.find((candidate) => covers(candidate, path));
    if (route) return { remote, route };
  }
  return undefined;
}

/** What is fetched of a micro-frontend for its pages, or for its slots alone. */
export const partOf = (remote: RegistryRemote, slots: boolean) => (slots && remote.apart) || remote;

/** The micro-frontends of the first view at a path. */
export function shownAt(registry: Registry, path: string): RegistryRemote[] {
  const page = findRoute(registry, path)?.remote;
  return registry.remotes.filter((remote) => remote.enabled && (path === dashboard ? remote.slots : remote === page));
}
