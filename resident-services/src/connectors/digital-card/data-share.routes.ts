import type { FastifyInstance } from 'fastify';
import { refuseFromAfar } from '../../plugins/loopback.js';
import type { DataShare } from './data-share.js';

/** The files over HTTP, for this machine alone: whoever hands them out asks first who may have them. */
export const dataShareRoutes = (files: DataShare) => async (app: FastifyInstance) => {
  app.addHook('onRequest', refuseFromAfar);
  app.get<{ Params: { token: string } }>('/datashare/:token', async ({ params }, reply) => {
    const file = await files.take(params.token);
    if (!file) return reply.code(404).type('text/plain').send('Not found');
    return reply.type(file.contentType).send(file.bytes);
  });
};
