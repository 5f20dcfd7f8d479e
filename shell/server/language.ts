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

/** Where a public page is in each language, as a header: a page on a weak line pays nothing for it. */
export const alternates = (page: string, locales: readonly string[]): string =>
  [...locales.map((tag) => `<${page}?lang=${tag}>; rel="alternate"; hreflang="${tag}"`), `<${page}>; rel="alternate"; hreflang="x-default"`].join(', ');
