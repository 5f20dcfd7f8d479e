import type { FastifyRequest } from 'fastify';

/** The language of a page: chosen before (cookie), else asked for by the browser, else the first of the portal. */
export function chooseLocale(locales: readonly string[], cookie: string | undefined, accepts: ReturnType<FastifyRequest['accepts']>): string {
  if (cookie && locales.includes(cookie)) return cookie;
  const accepted = accepts.languages([...locales]);
  return (typeof accepted === 'string' && accepted) || locales[0]!;
}
