import type { FastifyReply, FastifyRequest } from 'fastify';

/** What proxies add, each its own. */
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];
const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** What the embedded systems say to each other is for this machine alone; what came through a proxy came from outside. */
export async function refuseFromAfar({ socket, headers }: FastifyRequest, reply: FastifyReply) {
  const { remoteAddress: from = '', localAddress: to } = socket;
  // Nobody else has an address of ours, and hears what is answered there.
  const isHere = loopback.test(from) || from === to;
  if (!isHere || forwarding.some((name) => headers[name] !== undefined)) return reply.code(404).type('text/plain').send('Not found');
}
