import fc from 'fast-check';
import type { ContractDocument } from '../plugins/contract-document.js';
import { type Caller, callers } from './callers.js';
import { encodings, forms, type Sent } from './encodings.js';
import { type Known, resolve, rightValuesOf, type Schema, strange, valuesOf } from './values.js';

/** A request made of the contract, in order or not. */
export interface FuzzRequest {
  operationId: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
  caller: Caller;
  /** Whether its address may be that of nothing, or of another operation. */
  isBent: boolean;
}

/** Stands for the signature that fits the body. */
export const signedByHub = '@signature';

export type Operation = ContractDocument['paths'][string][string];
type Text = Record<string, string>;

/** An envelope is what most refusals are about, so it is mostly right. */
function bodiesOf(operation: Operation, document: ContractDocument, known: Known): fc.Arbitrary<Sent | undefined> {
  const content = operation.requestBody?.content ?? {};
  if (content['multipart/form-data']) return fc.oneof({ weight: 6, arbitrary: forms }, { weight: 1, arbitrary: encodings.map((encode) => encode('{}')) });
  const schema = content['application/json']?.schema as Schema | undefined;
  if (!schema) return fc.constant(undefined);
  const world = { document, known };
  const { properties = {} } = schema;
  const whole = valuesOf(schema, world).map((value) => JSON.stringify(value));
  const framed = rightValuesOf(properties['request'] ?? {}, world, 'request', 1).map((request) => {
    const constants = Object.entries(properties).flatMap(([name, { const: value }]) => (value === undefined ? [] : [[name, value] as const]));
    return JSON.stringify({ version: '1.0', ...Object.fromEntries(constants), requesttime: '2026-03-03T09:15:00.000Z', request });
  });
  const text = properties['request'] ? fc.oneof({ weight: 5, arbitrary: framed }, { weight: 2, arbitrary: whole }) : whole;
  return fc.tuple(text, encodings).map(([body, encode]) => encode(body ?? 'null'));
}

const headersOf = fc.record(
  {
    locale: fc.constantFrom('en_GB', 'ar-SA', 'xx', '', 'a'.repeat(300)),
    'time-zone-offset': fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('0', '-330', '840') },
      { weight: 1, arbitrary: fc.constantFrom('99999', 'x', '', '1.5', '-0') },
    ),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('', 'x', 'the-same-key', 'k'.repeat(200))),
    'accept-encoding': fc.constantFrom('gzip', 'identity;q=0', '*'),
    accept: fc.constantFrom('application/json', 'application/pdf', 'text/html', '*/*', ''),
    'x-forwarded-for': fc.constantFrom('203.0.113.7', '203.0.113.7, 127.0.0.1', 'x', ''),
    'content-length': fc.constantFrom('0'),
    'x-hub-signature': fc.constantFrom(signedByHub, signedByHub, signedByHub, 'sha256=00', 'sha1=', 'x'),
    'x-http-method-override': fc.constantFrom('DELETE'),
  },
  { requiredKeys: [] },
);

/** Ways to spoil an address, of which some leave it what it was. */
const bends: fc.Arbitrary<(url: string) => string> = fc.constantFrom(
  (url) => url.replace('?', '/?'),
  (url) => `${url}${url.includes('?') ? '&' : '?'}__proto__=1&constructor=2`,
  (url) => `${url}${url.includes('?') ? '&' : '?'}langCode=eng&langCode=ara&langCode[]=x`,
  (url) => `${url}%`,
  (url) => `${url}%00`,
  (url) => `${url}%ff%fe`,
  (url) => url.replace('/resident/v1', '/resident/v1/'),
  (url) => url.replace('/resident/v1', '/RESIDENT/v1'),
  (url) => `${url}/${'a'.repeat(9000)}`,
  (url) => `${url};jsessionid=1`,
);

export interface Route {
  path: string;
  method: string;
  operation: Operation;
}

export const routesOf = (document: ContractDocument): Route[] =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

/** Requests to one operation. @param known values that are there, by name */
export function requestsTo({ path, method, operation }: Route, document: ContractDocument, known: Known): fc.Arbitrary<FuzzRequest> {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref ? (resolve(parameter.$ref, document) as unknown as typeof parameter) : parameter,
  );
  const ofPlace = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, valuesOf((schema ?? {}) as Schema, { document, known }, name, 5).map(textOf)]),
    );
  const required = parameters.flatMap(({ in: place, name, required: isRequired }) => (place === 'query' && isRequired ? [name] : []));
  return fc
    .record({
      params: fc.record(ofPlace('path')) as fc.Arbitrary<Text>,
      query: fc.record(ofPlace('query'), { requiredKeys: required }),
      more: fc.oneof(
        { weight: 9, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...strange, 'x'), fc.constantFrom(...strange), { maxKeys: 2 }) },
      ),
      headers: headersOf,
      sent: method === 'get' ? fc.constant(undefined) : bodiesOf(operation, document, known),
      caller: callers,
      bend: fc.oneof({ weight: 19, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: bends }),
    })
    .map(({ params, query, more, headers, sent, caller, bend }) => {
      const address = `/resident/v1${path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => inPath(params[name] ?? ''))}`;
      const search = new URLSearchParams({ ...(query as Text), ...(more as Text) }).toString();
      const url = search ? `${address}?${search}` : address;
      const { 'content-length': _length, ...kept } = headers;
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        url: bend ? bend(url) : url,
        headers: { ...withoutUndefined(sent ? kept : headers), ...sent?.headers },
        ...(sent && { payload: sent.payload }),
        caller,
        isBent: bend !== undefined,
      };
    });
}

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A part that is empty or made of dots is another address. */
const inPath = (value: string) => {
  const text = value.replaceAll(/\p{Surrogate}/gu, '').slice(0, 600);
  return /^\.*$/.test(text) ? 'x' : encodeURIComponent(text);
};

const withoutUndefined = (headers: object) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Text;
