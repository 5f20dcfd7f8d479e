import { appendFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { readContract } from '../plugins/contract-document.js';
import { codesIn } from '../plugins/listed-codes.js';

/** `npm run report:codes` names a file; else nothing is written. */
const file = process.env['PROVOKED_CODES_FILE'];

/** Notes which codes an answer of an operation bears. */
export function noteCodes(operationId: string, payload: string) {
  if (file === undefined) return;
  const lines = codesIn(payload).map(({ code, tail }) => `${operationId} ${code}${tail === undefined ? '' : ` ${tail.replaceAll(/\s+/g, ' ')}`}\n`);
  if (lines.length > 0) appendFileSync(file, lines.join(''));
}

/** The same, by the address that was asked. */
export function noteAnswer(method: string, url: string, payload: string) {
  const operationId = file === undefined ? undefined : operationAt(method, url);
  if (operationId) noteCodes(operationId, payload);
}

/** The same for all that a server answers, whoever looks at it. */
export function recordCodes(app: FastifyInstance) {
  if (file === undefined) return;
  const inject = app.inject.bind(app) as (options: never) => Promise<{ payload: string }>;
  const recorded = async (options: { method?: string; url?: string } | string) => {
    const { method = 'GET', url = '' } = typeof options === 'string' ? { url: options } : options;
    const answer = await inject(options as never);
    noteAnswer(method, url, answer.payload);
    return answer;
  };
  app.inject = recorded as never;
}

const routes = file === undefined ? [] : routesOf();

function routesOf() {
  return Object.entries(readContract().paths).flatMap(([path, operations]) => {
    const parts = path.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`));
    const pattern = new RegExp(`^/resident/v1${parts.join('[^/?]+')}/?(\\?|$)`);
    return Object.entries(operations).map(([method, { operationId }]) => ({ method: method.toUpperCase(), pattern, operationId, isOpen: parts.length }));
  });
}

/** A path that is spelled out goes before one with a place left open. */
function operationAt(method: string, url: string) {
  const fitting = routes.filter((route) => route.method === method.toUpperCase() && route.pattern.test(url));
  return fitting.sort((one, other) => one.isOpen - other.isOpen)[0]?.operationId;
}
