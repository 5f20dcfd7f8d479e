import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AnswerOf, OperationId } from '../plugins/handlers.js';
import { readContract } from '../plugins/contract-document.js';
import { noteCodes } from './provoked-codes.js';

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
}

type Responses = Record<string, { $ref?: string; content?: { 'application/json'?: { schema: unknown } }; headers?: Record<string, { $ref: string }> }>;

const document = readContract();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'contract');
const portal = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/portal-api.openapi.yaml'));
ajv.addSchema(portal, 'portal');
const sandbox = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/sandbox-api.openapi.yaml'));
ajv.addSchema(sandbox, 'sandbox');
const compiled = new Map<string, ValidateFunction>();

/** Whether an answer is what the contract says, body, status and headers; gives back its body. */
export function expectContract<O extends OperationId>(operationId: O, { statusCode, headers, payload }: Answer): Body<O> {
  const { path, method, operation } = find(operationId);
  const responses = operation['responses'] as Responses;
  noteCodes(operationId, payload);
  const documented = responses[statusCode];
  assert.ok(documented, `${operationId} answers ${statusCode}, which the contract does not know: ${payload}`);
  const pointer = documented.$ref?.slice(1) ?? `/paths/${escape(path)}/${method}/responses/${statusCode}`;
  if (!documented.$ref && !documented.content) {
    assert.equal(payload, '');
    return {} as Body<O>;
  }

  const validate = validatorFor(`${pointer}/content/application~1json/schema`);
  const body = JSON.parse(payload) as Body<O>;
  assert.ok(validate(body), `${operationId} ${statusCode}: ${JSON.stringify(validate.errors, null, 1)}\n${payload}`);
  if (operation['x-envelope'] !== 'none' && body.response !== null) {
    assert.deepEqual(body.errors, operation['x-success-errors'] === '[]' ? [] : null, 'errors of a success');
    if (documented.headers?.['eventid']) assert.match(String(headers['eventid']), /^([0-9]{16}|NA)$/);
  }
  return body;
}

/** Whether an answer is what the contract of `/portal/v1` says for its operation and status. */
export function expectPortalContract(path: string, method: 'get' | 'post', { statusCode, payload }: Pick<Answer, 'statusCode' | 'payload'>) {
  const operation = portal.paths[path]![method] as unknown as { responses: Record<string, { $ref?: string }> };
  const documented = operation.responses[statusCode];
  assert.ok(documented, `${path} answers ${statusCode}, which the contract does not know`);
  const pointer = documented.$ref?.slice(1) ?? `/paths/${escape(path)}/${method}/responses/${statusCode}`;
  const validate = validatorFor(`${pointer}/content/application~1json/schema`, 'portal');
  assert.ok(validate(JSON.parse(payload)), `${path} ${statusCode}: ${JSON.stringify(validate.errors)} ${payload}`);
}

/** The same for `/sandbox/v1`, where path is the address that was asked, without `/sandbox/v1`. */
export function expectSandboxContract(method: 'GET' | 'POST', address: string, { statusCode, payload }: Pick<Answer, 'statusCode' | 'payload'>) {
  const [asked = ''] = address.split('?');
  const path = Object.keys(sandbox.paths).find((each) => new RegExp(`^${each.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(asked));
  const operation = path && (sandbox.paths[path]![method.toLowerCase()] as unknown as { responses: Record<string, { $ref?: string }> } | undefined);
  const documented = operation && operation.responses[statusCode];
  assert.ok(path && documented, `${method} ${asked} answers ${statusCode}, which the contract does not know: ${payload}`);
  const pointer = documented.$ref?.slice(1) ?? `/paths/${escape(path)}/${method.toLowerCase()}/responses/${statusCode}`;
  const validate = validatorFor(`${pointer}/content/application~1json/schema`, 'sandbox');
  assert.ok(validate(JSON.parse(payload)), `${asked} ${statusCode}: ${JSON.stringify(validate.errors)} ${payload}`);
}

export interface Body<O extends OperationId = OperationId> {
  id: string | null;
  version: string;
  responsetime: string;
  metadata?: unknown;
  /** Of a success; `null` in a refusal, where a test that looks into it fails, as it should. */
  response: AnswerOf<O>;
  errors: { errorCode: string; message: string }[] | null;
}

function find(operationId: OperationId) {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (operation.operationId === operationId) return { path, method, operation: operation as unknown as Record<string, unknown> };
    }
  }
  throw new Error(`${operationId} is not in the contract`);
}

function validatorFor(pointer: string, schema: 'contract' | 'portal' | 'sandbox' = 'contract') {
  const known = compiled.get(`${schema}${pointer}`) ?? ajv.compile({ $ref: `${schema}#${pointer}` });
  compiled.set(`${schema}${pointer}`, known);
  return known;
}

const escape = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
