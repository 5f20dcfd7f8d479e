import { remember } from '../page/remember.js';

/** The edge paints the next page in this language at once; an address that asks for another no longer does. */
export const rememberLanguage = (tag: string) => {
  remember('rp_lang', tag);
  const here = new URL(location.href);
  here.searchParams.delete('lang');
  if (here.href !== location.href) history.replaceState(history.state, '', here);
};
