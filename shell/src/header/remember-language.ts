const aYear = 365 * 24 * 60 * 60;

/** A cookie, so that the edge paints the next page in this language at once. */
export const rememberLanguage = (tag: string) => {
  document.cookie = `rp_lang=${tag}; Path=/; Max-Age=${aYear}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
};
