const aYear = 365 * 24 * 60 * 60;

/** A cookie by which the edge paints the next page as this browser has it now. */
export const remember = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
};
