import type { FastifyRequest } from 'fastify';

interface Wishes {
  /** `?lang=` of the address, as search engines and other sites link to a page. */
  address: string | undefined;
  /** What was chosen in this browser before. */
  cookie: string | undefined;
  accepts: ReturnType<FastifyRequest['accepts']>;
}

/** The language of a page: that of the address, else chosen before, else asked for by the browser, else the first of the portal. */
export function chooseLocale(locales: readonly string[], { address, cookie, accepts }: Wishes): string {
  for (const wish of [address, cookie]) if (wish && locales.includes(wish)) return wish;
  const accepted = accepts.languages([...locales]);
  return (typeof accepted === 'string' && accepted) || locales[0]!;
}

const aYear = 365 * 24 * 60 * 60;

/** The cookie of the menu: it holds on the next page too, whose address names no language, and after a sign-in. */
export const languageCookie = (origin: string) => ({ path: '/', maxAge: aYear, sameSite: 'lax', secure: origin.startsWith('https:') }) as const;

/** Somebody goes to the page: no image of another site, no frame, nothing that is only fetched in advance. */
export const isVisit = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  (headers['sec-fetch-dest'] ?? 'document') === 'document' && headers['sec-purpose'] === undefined;

/** Where a public page is in each language, as a header: a page on a weak line pays nothing for it. */
export const alternates = (page: string, locales: readonly string[]): string =>
  [...locales.map((tag) => `<${page}?lang=${tag}>; rel="alternate"; hreflang="${tag}"`), `<${page}>; rel="alternate"; hreflang="x-default"`].join(', ');
