import type { Registry, RegistryRemote } from '@rp/shared-client';
import { shownAt } from '../src/routes.js';

/**
 * The registry as one page needs it. What is fetched ahead is most of it: that stands only with what the page shows
 * first, in the page's language.
 */
export function registryForPage(registry: Registry, path: string, locale: string): Registry {
  const first = shownAt(registry, path);
  const forPage = (remote: RegistryRemote): RegistryRemote => {
    const { words: { [locale]: words } = {}, preload, apart, ...declared } = remote;
    return first.includes(remote)
      ? { ...declared, preload, ...(apart && { apart }), ...(words && { words: { [locale]: words } }) }
      : { ...declared, preload: [], ...(apart && { apart: { ...apart, preload: [] } }) };
  };
  return { ...registry, remotes: registry.remotes.map(forPage) };
}
