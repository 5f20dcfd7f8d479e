const root = document.documentElement;
const system = () => matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is light or dark now, chosen or by the system. */
export function scheme(): 'light' | 'dark' {
  const chosen = root.getAttribute('data-rp-theme');
  return (chosen ? chosen === 'dark' : system().matches) ? 'dark' : 'light';
}

/** Tells when that may have changed. @returns stops telling */
export function onScheme(listener: () => void): () => void {
  const dark = system();
  const chosen = new MutationObserver(listener);
  chosen.observe(root, { attributeFilter: ['data-rp-theme'] });
  dark.addEventListener('change', listener);
  return () => {
    chosen.disconnect();
    dark.removeEventListener('change', listener);
  };
}
