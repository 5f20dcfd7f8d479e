import type { FastifyInstance } from 'fastify';
import { refuseFromAfar } from '../../plugins/loopback.js';
import type { EmbeddedIam } from './embedded.js';

/** Where Keycloak has it. */
export const TOKEN_PATH = '/auth/realms/mosip/protocol/openid-connect/token';

/** Tokens for the services of this machine alone. */
export const iamRoutes = (iam: Pick<EmbeddedIam, 'grant'>) => async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addHook('onRequest', refuseFromAfar);

  app.post(TOKEN_PATH, async (request, reply) => {
    const { grant_type: type, client_id: clientId = '', client_secret: secret = '' } = (request.body ?? {}) as Record<string, string>;
    if (type !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' });
    const granted = await iam.grant(clientId, secret);
    return granted ? reply.header('cache-control', 'no-store').send(granted) : reply.code(401).send({ error: 'unauthorized_client' });
  });
};
