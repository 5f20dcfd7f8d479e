import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AnswerOf, OperationId } from '../plugins/handlers.js';
import { type ContractOperation, readContract } from '../plugins/contract-document.js';
import { codesIn, isListed } from '../plugins/listed-codes.js';
import { closedSchemas } from './closed-schemas.js';
import { noteCodes } from './provoked-codes.js';

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
}

interface Documented {
  $ref?: string;
  content?: Record<string, { schema: unknown }>;
  headers?: Record<string, { $ref: string }>;
  /** Of an answer that has no body otherwise. */
  'x-refusal'?: { $ref: string };
}

type Responses = Record<string, Documented>;

const document = readContract();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closedSchemas(document), 'contract');
const portal = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/portal-api.openapi.yaml'));
ajv.addSchema(closedSchemas(portal), 'portal');
const sandbox = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/sandbox-api.openapi.yaml'));
ajv.addSchema(closedSchemas(sandbox), 'sandbox');
const compiled = new Map<string, ValidateFunction>();

/** Whether an answer is what the contract says, body, status and headers; gives back its body. */
export function expectContract<O extends OperationId>(operationId: O, { statusCode, headers, payload }: Answer): Body<O> {
  const { path, method, operation } = find(operationId);
  const responses = operation['responses'] as Responses;
  noteCodes(operationId, payload);
  for (const each of codesIn(payload)) {
    assert.ok(isListed(operation as unknown as ContractOperation, each), `${operationId} answers a code that the contract does not list: ${payload}`);
  }
  const documented = responses[statusCode];
  assert.ok(documented, `${operationId} answers ${statusCode}, which the contract does not know: ${payload}`);
  const pointer = documented.$ref?.slice(1) ?? `/paths/${escape(path)}/${method}/responses/${statusCode}`;
  if (!documented.$ref && !documented.content) {
    assert.equal(payload, '');
    return {} as Body<O>;
  }

  const body = JSON.parse(payload) as Body<O>;
  const validate = validatorFor(isOwnRefusal(body) ? '/components/schemas/ErrorEnvelope' : `${pointer}/content/application~1json/schema`);
  assert.ok(validate(body), `${operationId} ${statusCode}: ${JSON.stringify(validate.errors, null, 1)}\n${payload}`);
  if (operation['x-envelope'] !== 'none' && body.response !== null) {
    assert.deepEqual(body.errors, operation['x-success-errors'] === '[]' ? [] : null, 'errors of a success');
    if (documented.headers?.['eventid']) assert.match(String(headers['eventid']), /^([0-9]{16}|NA)$/);
  }
  return body;
}

/** What this service refuses by itself has the general envelope also where an answer has the frame of another system. */
const isOwnRefusal = ({ response, errors, responsetime }: Body) =>
  response === null && responsetime !== undefined && Array.isArray(errors) && errors.some(({ message }) => message !== undefined);

/** The same of an answer of any type, with the headers that the contract lists beside it. */
export function expectAnswer(operationId: string, answer: Answer) {
  const { statusCode, headers, payload } = answer;
  const { operation } = find(operationId as OperationId);
  const listed = (operation['responses'] as Responses)[statusCode];
  assert.ok(listed, `${operationId} answers ${statusCode}, which the contract does not know: ${payload}`);
  const documented = listed.$ref ? (resolve(listed.$ref) as Documented) : listed;
  const type = String(headers['content-type'] ?? '').split(';')[0]!;
  for (const name of Object.keys(documented.headers ?? {})) checkHeader(name, answer, type);
  if (!documented.content) return expectEmpty(operationId, documented, payload);
  assert.ok(documented.content[type], `${operationId} ${statusCode} is not ${type}: ${payload.slice(0, 300)}`);
  if (type === 'application/json') expectContract(operationId as OperationId, answer);
  if (type === 'application/pdf') assert.ok(payload.startsWith('%PDF-'), `${operationId} is no PDF`);
}

function expectEmpty(operationId: string, { 'x-refusal': refusal }: Documented, payload: string) {
  if (!refusal || payload === '') return assert.equal(payload, '', `${operationId} has no body`);
  const validate = validatorFor(refusal.$ref.slice(1));
  assert.ok(validate(JSON.parse(payload)), `${operationId}: ${JSON.stringify(validate.errors)} ${payload}`);
}

function checkHeader(name: string, { statusCode, headers }: Answer, type: string) {
  const value = headers[name.toLowerCase()];
  if (name === 'eventid' && value !== undefined) assert.match(String(value), /^([0-9]{16}|NA)$/);
  if (name === 'Location' && statusCode === 302) assert.ok(URL.canParse(String(value)), `leads to ${String(value)}`);
  if (name === 'Content-Disposition' && type === 'application/pdf') assert.match(String(value), /^attachment; filename="[^"]+\.pdf"/);
  if (name === 'Retry-After' && value !== undefined) assert.match(String(value), /^[1-9][0-9]*$/);
}

/** What the contract lets any operation answer before it is looked at: the status, and the envelope of a refusal. */
export function expectRefusedUnseen({ statusCode, payload }: Answer) {
  assert.ok((document['x-refused-unseen'] as number[]).includes(statusCode), `${statusCode}: ${payload}`);
  const validate = validatorFor('/components/schemas/ErrorEnvelope');
  assert.ok(validate(JSON.parse(payload)), `${statusCode}: ${JSON.stringify(validate.errors)} ${payload}`);
}

const resolve = (pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);

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
  const known =
    compiled.get(`${schema}${pointer}`) ??
    ajv.compile({ $ref: `${schema}#${pointer}`, ...(pointer.startsWith('/components/schemas/') && { unevaluatedProperties: false }) });
  compiled.set(`${schema}${pointer}`, known);
  return known;
}

const escape = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
