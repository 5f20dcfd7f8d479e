import type { Registry, RegistryRemote } from '@rp/shared-client';
import { dashboard } from '../src/routes.js';

/**
 * The registry as one page needs it. What is fetched ahead is most of it: that stands in the page's head, and here only
 * what the dashboard fetches behind its slots when the line is free.
 */
export function registryForPage(registry: Registry, path: string): Registry {
  const forPage = (remote: RegistryRemote): RegistryRemote => ({
    ...remote,
    preload: path === dashboard ? remote.preload : [],
    apart: remote.apart && { ...remote.apart, preload: [] },
    words: undefined,
  });
  return { ...registry, remotes: registry.remotes.map(forPage) };
}
