import fc from 'fast-check';
import type { ContractDocument } from '../plugins/contract-document.js';
import { type Caller, callers } from './callers.js';
import { asJson, encodings, forms, goodForm, type Sent } from './encodings.js';
import type { Ready } from './ready.js';
import { type Known, knownFor, resolve, rightValuesOf, type Schema, strange, valuesOf, type World } from './values.js';

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
  /** Whether it is to do what it asks; a code in it is a new one. */
  isGood?: boolean;
}

/** Stands for the signature that fits the body. */
export const signedByHub = '@signature';

export type Operation = ContractDocument['paths'][string][string];
type Text = Record<string, string>;

/** An envelope is what most refusals are about, so it is mostly right. */
function bodiesOf(operation: Operation, world: World): fc.Arbitrary<Sent | undefined> {
  const content = operation.requestBody?.content ?? {};
  if (content['multipart/form-data'] && world.isTame) return fc.constant(goodForm);
  if (content['multipart/form-data']) return fc.oneof({ weight: 6, arbitrary: forms }, { weight: 1, arbitrary: encodings.map((encode) => encode('{}')) });
  const schema = content['application/json']?.schema as Schema | undefined;
  if (!schema) return fc.constant(undefined);
  const { properties = {} } = schema;
  const whole = valuesOf(schema, world).map((value) => JSON.stringify(value));
  const framed = rightValuesOf(properties['request'] ?? {}, world, 'request', 1).map((request) => {
    const constants = Object.entries(properties).flatMap(([name, { const: value }]) => (value === undefined ? [] : [[name, value] as const]));
    return JSON.stringify({ version: '1.0', ...Object.fromEntries(constants), requesttime: '2026-03-03T09:15:00.000Z', request });
  });
  const text = properties['request'] ? fc.oneof({ weight: 5, arbitrary: framed }, { weight: world.isTame ? 0 : 2, arbitrary: whole }) : whole;
  return fc.tuple(text, world.isTame ? fc.constant(asJson) : encodings).map(([body, encode]) => encode(body ?? 'null'));
}

const oddHeaders = fc.record(
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

/** Requests to one operation, a third of them as they should be. @param known values that are there, by name */
export function requestsTo(route: Route, document: ContractDocument, known: Known): fc.Arbitrary<FuzzRequest> {
  const world = { document, known, operationId: route.operation.operationId };
  return fc.oneof(
    { weight: 1, arbitrary: requestsIn({ ...world, isTame: true }, route) },
    { weight: 2, arbitrary: requestsIn({ ...world, isTame: false }, route) },
  );
}

/** The one that does what the operation is for, as far as is known. */
export function goodRequest(route: Route, document: ContractDocument, known: Known, ready: Ready): FuzzRequest {
  const world = { document, known: { ...known, ...ready.known }, operationId: route.operation.operationId, isTame: true, isExact: true };
  const [request] = fc.sample(requestsIn(world, route), { numRuns: 1, seed: 1 });
  return { ...request!, isGood: true, ...(ready.caller && { caller: ready.caller }), headers: { ...request!.headers, ...ready.headers } };
}

function requestsIn(world: World, { path, method, operation }: Route): fc.Arbitrary<FuzzRequest> {
  const { isTame } = world;
  const { params, query, required } = parametersOf(operation, world);
  const odd = <T>(weight: number, usual: T, others: fc.Arbitrary<T>) =>
    fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: isTame ? 0 : 1, arbitrary: others });
  return fc
    .record({
      params,
      query: fc.record(world.isExact ? only(query, required) : query, { requiredKeys: required }),
      more: odd<Text>(9, {}, fc.dictionary(fc.constantFrom(...strange, 'x'), fc.constantFrom(...strange), { maxKeys: 2 })),
      headers: isTame ? fc.constant({ 'x-hub-signature': signedByHub }) : oddHeaders,
      sent: method === 'get' ? fc.constant(undefined) : bodiesOf(operation, world),
      caller: world.isExact ? fc.constant<Caller>('portal') : isTame ? fc.constantFrom<Caller>('portal', 'reference') : callers,
      bend: odd<((url: string) => string) | undefined>(19, undefined, bends),
    })
    .map(({ params, query, more, headers, sent, caller, bend }) => {
      const address = `/resident/v1${path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => inPath(params[name] ?? ''))}`;
      const search = new URLSearchParams({ ...(query as Text), ...more }).toString();
      const url = search ? `${address}?${search}` : address;
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        url: bend ? bend(url) : url,
        headers: { ...withoutUndefined(headers), ...sent?.headers },
        ...(sent && { payload: sent.payload }),
        caller,
        isBent: bend !== undefined,
      };
    });
}

/** What goes into the address; a tame request leaves out what it knows nothing to say for. */
function parametersOf(operation: Operation, world: World) {
  const all = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref ? (resolve(parameter.$ref, world.document) as unknown as typeof parameter) : parameter,
  );
  const values = (some: typeof all) =>
    Object.fromEntries(some.map(({ name, schema }) => [name, valuesOf((schema ?? {}) as Schema, world, name, 5).map(textOf)]));
  const inQuery = all.filter(({ in: place, name, required }) => place === 'query' && (required || !world.isTame || knownFor(world, name)));
  return {
    params: fc.record(values(all.filter(({ in: place }) => place === 'path'))) as fc.Arbitrary<Text>,
    query: values(inQuery),
    required: inQuery.flatMap(({ name, required }) => (required || (world.isExact && world.known[`${world.operationId}.${name}`]) ? [name] : [])),
  };
}

const only = <T>(record: Record<string, T>, names: readonly string[]) => Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A part that is empty or made of dots is another address. */
const inPath = (value: string) => {
  const text = value.replaceAll(/\p{Surrogate}/gu, '').slice(0, 600);
  return /^\.*$/.test(text) ? 'x' : encodeURIComponent(text);
};

const withoutUndefined = (headers: object) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Text;
