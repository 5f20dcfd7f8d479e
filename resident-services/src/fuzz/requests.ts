import fc from 'fast-check';
import { type ContractDocument, readContract } from '../plugins/contract-document.js';

/** A request made of the contract, in order or not. */
export interface FuzzRequest {
  operationId: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

type Operation = ContractDocument['paths'][string][string];

const strange = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  'a'.repeat(2000),
  '%',
  "'--",
  '../..',
  '{{',
  '__proto__',
  '٣',
  '😀',
  '-1',
  '1e309',
  'null',
  '[]',
  'á'.normalize('NFD'),
];
const junk = fc.oneof(
  fc.constantFrom<unknown>(...strange, null, true, -1, 1e21, [], {}, [[]], { __proto__: 1 }),
  fc.string(),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Patterns that the generator reads; of the others anything goes. */
function matching(pattern: string) {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.string();
  }
}

/** Values of a schema, one in eight of them another. */
function valuesOf(schema: Schema, document: ContractDocument, depth = 0): fc.Arbitrary<unknown> {
  const right = rightValuesOf(schema, document, depth);
  return depth > 6 ? right : fc.oneof({ weight: 7, arbitrary: right }, { weight: 1, arbitrary: junk });
}

function rightValuesOf(schema: Schema, document: ContractDocument, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return rightValuesOf(resolve(schema.$ref, document), document, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, document, depth + 1)));
  if (schema.allOf) return rightValuesOf(merged(schema.allOf, document), document, depth);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties) {
    const members = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, valuesOf(inner, document, depth + 1)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: [] });
  }
  if (type === 'array') return fc.array(valuesOf(schema.items ?? {}, document, depth + 1), { maxLength: 3 });
  if (type === 'integer' || type === 'number') return fc.integer({ min: -2, max: 200 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return schema.pattern
    ? matching(schema.pattern)
    : fc.oneof(fc.constant(new Date('2026-03-03T09:15:00Z').toISOString()), fc.string(), fc.constantFrom(...strange));
}

const merged = (parts: Schema[], document: ContractDocument): Schema => {
  const all = parts.map((part) => (part.$ref ? resolve(part.$ref, document) : part));
  return { type: 'object', properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Record<string, Schema> };
};

function resolve(pointer: string, document: ContractDocument) {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document) as Schema;
}

/** An envelope is what most refusals are about, so it is mostly right. */
function bodiesOf(operation: Operation, document: ContractDocument): fc.Arbitrary<string | undefined> {
  const schema = operation.requestBody?.content?.['application/json']?.schema as Schema | undefined;
  if (!schema) return fc.constant(undefined);
  const whole = valuesOf(schema, document).map((value) => JSON.stringify(value));
  const framed = rightValuesOf(schema.properties?.['request'] ?? {}, document, 1).map((request) => {
    const constants = Object.entries(schema.properties ?? {}).flatMap(([name, { const: value }]) => (value === undefined ? [] : [[name, value] as const]));
    return JSON.stringify({ ...Object.fromEntries(constants), requesttime: '2026-03-03T09:15:00.000Z', request });
  });
  const broken = fc.constantFrom('{', '[]', 'null', '"x"', '{"a":1}\u0000', '\ufeff{}', `${'['.repeat(500)}${']'.repeat(500)}`, '{"__proto__":{"a":1}}');
  return fc.oneof({ weight: 5, arbitrary: framed }, { weight: 3, arbitrary: whole }, { weight: 1, arbitrary: broken });
}

const headersOf = fc.record(
  {
    locale: fc.constantFrom('en_GB', 'ar-SA', 'xx', '', 'a'.repeat(300)),
    'time-zone-offset': fc.constantFrom('0', '-330', '99999', 'x', ''),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('', 'x')),
    'content-type': fc.constantFrom('application/json', 'application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data'),
    cookie: fc.constantFrom('Authorization=x; id_token=y', 'state=1', '=', 'a=b; ;;'),
    'accept-encoding': fc.constantFrom('gzip', 'identity;q=0', '*'),
  },
  { requiredKeys: [] },
);

/** Requests to the operations of the contract. @param wanted which of them */
export function requests(wanted: (operation: Operation) => boolean): fc.Arbitrary<FuzzRequest> {
  const document = readContract();
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => wanted(operation))
      .map(([method, operation]) => requestsTo(path, method, operation, document)),
  );
  return fc.oneof(...all);
}

function requestsTo(path: string, method: string, operation: Operation, document: ContractDocument): fc.Arbitrary<FuzzRequest> {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref ? (resolve(parameter.$ref, document) as unknown as typeof parameter) : parameter,
  );
  const ofPlace = (place: string) =>
    Object.fromEntries(
      parameters.filter((parameter) => parameter.in === place).map(({ name, schema }) => [name, valuesOf((schema ?? {}) as Schema, document, 5).map(String)]),
    );
  return fc
    .record({
      params: fc.record(ofPlace('path')) as fc.Arbitrary<Record<string, string>>,
      query: fc.record(ofPlace('query'), { requiredKeys: [] }),
      headers: headersOf,
      payload: method === 'get' ? fc.constant(undefined) : bodiesOf(operation, document),
    })
    .map(({ params, query, headers, payload }) => {
      const address = path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => encodeURIComponent((params[name] ?? '').replaceAll(/\p{Surrogate}/gu, '')) || 'x');
      const search = new URLSearchParams(query as Record<string, string>).toString();
      const type: Record<string, string> = payload === undefined ? {} : { 'content-type': 'application/json' };
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        url: `/resident/v1${address}${search ? `?${search}` : ''}`,
        headers: { ...type, ...withoutUndefined(headers) },
        ...(payload !== undefined && { payload }),
      };
    });
}

const withoutUndefined = (headers: object) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<string, string>;
