import type { FastifyInstance } from 'fastify';
import { refuseFromAfar } from '../../plugins/loopback.js';
import { servicesOnly } from '../iam/bearer.js';
import type { TokenCheck } from '../iam/iam.js';
import { audiences, FETCHES_FILES } from '../iam/service-clients.js';
import type { DataShare } from './data-share.js';

/** The files over HTTP, for this machine alone: whoever hands them out asks first who may have them. */
export const dataShareRoutes = (files: DataShare, tokens: TokenCheck) => async (app: FastifyInstance) => {
  app.addHook('onRequest', refuseFromAfar);
  app.addHook(
    'onRequest',
    servicesOnly(tokens, audiences.files, (reply) => reply.type('text/plain').send('Not known here')),
  );
  app.get<{ Params: { token: string } }>('/datashare/:token', async ({ params, service }, reply) => {
    if (!service?.roles.has(FETCHES_FILES)) return reply.code(403).type('text/plain').send('Not allowed to this service');
    const file = await files.take(params.token);
    if (!file) return reply.code(404).type('text/plain').send('Not found');
    return reply.type(file.contentType).send(file.bytes);
  });
};
