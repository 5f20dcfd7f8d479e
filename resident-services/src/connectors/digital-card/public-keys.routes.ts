import type { FastifyInstance } from 'fastify';
import type { KeyManager } from '../keymanager/keymanager.js';
import { CARD_KEY } from './card-content.js';

/** The keys that cards are checked with; the second path is the one that is reached through the portal. */
export const publicKeys = (keymanager: KeyManager) => async (app: FastifyInstance) => {
  for (const path of ['/.well-known/jwks.json', '/resident/v1/.well-known/jwks.json']) {
    app.get(path, async (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .type('application/jwk-set+json')
        .send(await keymanager.jwks(CARD_KEY)),
    );
  }
};
