import type { FastifyInstance } from 'fastify';

/** `fetch` that asks a server which listens nowhere. */
export const injectedFetch = (app: () => FastifyInstance) =>
  (async (input: string | URL, { method = 'GET', headers, body }: RequestInit = {}) => {
    const { pathname, search } = new URL(input);
    const payload = body instanceof Uint8Array ? Buffer.from(body) : (body as string | undefined);
    const answer = await app().inject({ method: method as 'GET', url: pathname + search, headers: headers as Record<string, string>, payload });
    const { 'content-length': _length, ...kept } = answer.headers;
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers: kept as Record<string, string> });
  }) as typeof fetch;
