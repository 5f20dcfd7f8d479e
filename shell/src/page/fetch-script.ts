import type { RegistryFile } from '@rp/shared-client';

/** Has a script fetched and not run: now (`preload`), or when the line is free (`prefetch`). */
export const fetchScript = (rel: 'preload' | 'prefetch', { href, integrity }: RegistryFile) =>
  document.head.append(Object.assign(document.createElement('link'), { rel, as: 'script', crossOrigin: 'anonymous', integrity, href }));
