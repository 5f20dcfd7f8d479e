import type { FastifyInstance } from 'fastify';

const longestCookieHeader = 8192;

/** More cookies than any page of the portal could have set. */
export class CookiesTooLarge extends Error {
  override readonly name = 'CookiesTooLarge';
  readonly statusCode = 431;

  constructor() {
    super('The cookies of this site are too large');
  }
}

/** Before anyone looks for a session among them. Whoever handles errors says it in the form of its own wire. */
export const limitCookies = (app: FastifyInstance) =>
  app.addHook('onRequest', async ({ headers }) => {
    if ((headers.cookie?.length ?? 0) > longestCookieHeader) throw new CookiesTooLarge();
  });
