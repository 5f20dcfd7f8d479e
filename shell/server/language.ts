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
