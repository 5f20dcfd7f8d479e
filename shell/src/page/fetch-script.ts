import type { RegistryFile } from '@rp/shared-client';

/** Has a script fetched and not run: now (`preload`), or when the line is free (`prefetch`); nothing is asked for twice. */
export function fetchScript(rel: 'preload' | 'prefetch', { href, integrity }: RegistryFile) {
  if (document.head.querySelector(`link[rel=${rel}][href="${CSS.escape(href)}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel, as: 'script', crossOrigin: 'anonymous', integrity, href }));
}
