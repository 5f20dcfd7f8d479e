const aYear = 365 * 24 * 60 * 60;

/** A cookie, so that the edge paints the next page in this language at once; an address that asks for another no longer does. */
export const rememberLanguage = (tag: string) => {
  document.cookie = `rp_lang=${tag}; Path=/; Max-Age=${aYear}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
  const here = new URL(location.href);
  here.searchParams.delete('lang');
  if (here.href !== location.href) history.replaceState(history.state, '', here);
};
