import { onPrefs, prefs } from './prefs.js';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is light or dark now, chosen or by the system. */
export function scheme(): 'light' | 'dark' {
  const { theme } = prefs();
  if (theme) return theme === 'dark' ? 'dark' : 'light';
  return dark().matches ? 'dark' : 'light';
}

/** Tells when that may have changed. @returns stops telling */
export function onScheme(listener: () => void): () => void {
  const system = dark();
  const stop = onPrefs(listener);
  system.addEventListener('change', listener);
  return () => {
    stop();
    system.removeEventListener('change', listener);
  };
}
