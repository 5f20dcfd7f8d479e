import type { FastifyInstance, FastifyRequest } from 'fastify';
import { operationOf } from '../plugins/error-handler.js';

/** A file as a form sends it. */
export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** Reads a form with one file named `file`, for the one operation that takes such; for all others a form is unreadable. */
export function takeFiles(app: FastifyInstance) {
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (operationOf(request)?.operationId !== 'uploadDocument') throw unreadable();
    const form = await new Response(body as Buffer<ArrayBuffer>, { headers: { 'content-type': request.headers['content-type'] ?? '' } })
      .formData()
      .catch(() => {
        throw unreadable();
      });
    const parts = form.getAll('file');
    const [file] = parts;
    if (parts.length !== 1 || !(file instanceof Blob)) throw unreadable();
    return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) } satisfies SentFile;
  });
}

const unreadable = () => Object.assign(new Error('not a form with one file'), { statusCode: 415 });
