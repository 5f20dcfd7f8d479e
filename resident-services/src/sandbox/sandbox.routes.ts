import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fastifyOpenapiGlue } from 'fastify-openapi-glue';
import { onlyOperations, readContract } from '../plugins/contract-document.js';
import { refuseFromAfar } from '../plugins/loopback.js';
import { SandboxRefused } from './refused.js';
import type { SandboxHandlers } from './sandbox.handlers.js';

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** `/sandbox/v1/*`, made of its contract, for programs on this machine alone. */
export const sandboxRoutes = (handlers: SandboxHandlers) => async (app: FastifyInstance) => {
  const document = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/sandbox-api.openapi.yaml'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);

  app.addHook('onRequest', refuseFromAfar);
  app.addHook('onRequest', refusePages);
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema as object));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler<FastifyError | SandboxRefused>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof SandboxRefused || status < 500) return problem(reply, status, error.message);
    request.log.error({ err: error }, 'unexpected');
    return problem(reply, 500, `Reference ${request.id}`);
  });
  const specification = onlyOperations(document, new Set(Object.keys(handlers)));
  await app.register(fastifyOpenapiGlue, { specification, serviceHandlers: handlers, prefix: '/sandbox/v1' });
};

const problems: Readonly<Record<number, string>> = { 400: 'invalid_request', 404: 'not_found', 409: 'conflict', 503: 'not_settled' };

const problem = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).send({ error: problems[status] ?? (status < 500 ? 'invalid_request' : 'server_error'), message });

/** A page has no business here, nor has a foreign name that leads to this machine. */
async function refusePages({ hostname, headers }: FastifyRequest, reply: FastifyReply) {
  const isPage = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
  if (isPage || !ownHosts.includes(hostname)) return reply.code(404).type('text/plain').send('Not found');
}
