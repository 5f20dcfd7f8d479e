import type { FastifyReply } from 'fastify';

/** A request that cannot be read: in MOSIP's envelope below its path, else in a line of text; never with what was sent. */
export function unreadable(reply: FastifyReply, url: string, status = 400) {
  if (!url.startsWith('/resident/v1')) return reply.code(status).type('text/plain; charset=utf-8').send('This address cannot be read.');
  return reply.code(200).send({
    id: null,
    version: null,
    responsetime: new Date().toISOString(),
    metadata: null,
    response: null,
    errors: [{ errorCode: 'RES-SER-418', message: 'The request cannot be read' }],
  });
}
