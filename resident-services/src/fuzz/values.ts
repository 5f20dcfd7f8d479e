import fc from 'fast-check';
import type { ContractDocument } from '../plugins/contract-document.js';
import { borderDates, borderNumbers, borderTimes } from './borders.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** Values that are there, by the name a request gives them: with these alone it gets past the first look. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

export interface World {
  document: ContractDocument;
  known: Known;
  operationId: string;
  /** Whether everything is as it should be, as far as that is known. */
  isTame: boolean;
  /** Whether what comes first of all that is there is taken, and nothing left to chance. */
  isExact?: boolean;
}

/** What is there for a name, first of all for this operation. */
export const knownFor = ({ known, operationId }: World, name: string) => known[`${operationId}.${name}`] ?? known[name];

export const strange = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\ufffe',
  'a'.repeat(2000),
  '%',
  '%00',
  "'--",
  '../..',
  '{{',
  '${7*7}',
  '__proto__',
  'constructor',
  'toString',
  '٣',
  '😀',
  '-1',
  '-0',
  '1e309',
  '0x10',
  'NaN',
  'null',
  '[]',
  'á'.normalize('NFD'),
];

/** Names that every object has without holding anything under them. */
const inherited = ['__proto__', 'constructor', 'toString'];
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    ...strange,
    null,
    true,
    -1,
    1e21,
    0.1,
    Number.MAX_SAFE_INTEGER + 2,
    [],
    {},
    [[]],
    ...inherited.map((name) => ({ ...JSON.parse(`{"${name}":{"a":1}}`) }) as unknown),
  ),
  fc.string({ unit: 'binary' }),
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

/** Values of a schema, one in nine of them another. */
export function valuesOf(schema: Schema, world: World, name = '', depth = 0): fc.Arbitrary<unknown> {
  const right = rightValuesOf(schema, world, name, depth);
  return depth > 6 || world.isTame ? right : fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: junk });
}

export function rightValuesOf(schema: Schema, world: World, name = '', depth = 0): fc.Arbitrary<unknown> {
  const fitting = ofSchema(schema, world, name, depth);
  const known = knownFor(world, name);
  if (!known) return fitting;
  if (world.isExact) return fc.constant(known[0]);
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: world.isTame ? 0 : 1, arbitrary: fitting });
}

function ofSchema(schema: Schema, world: World, name: string, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return ofSchema(resolve(schema.$ref, world.document), world, name, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, world, name, depth + 1)));
  if (schema.allOf) return ofSchema(merged(schema.allOf, world.document), world, name, depth);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties) return objectsOf(schema, world, depth);
  if (type === 'array') return fc.array(valuesOf(schema.items ?? {}, world, name, depth + 1), { maxLength: 3 });
  if (type === 'integer' || type === 'number') return orBorder(world, fc.integer({ min: -2, max: 200 }), borderNumbers);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (schema.format === 'date') return orBorder(world, fc.constantFrom('2026-01-01', '2026-03-03'), borderDates);
  if (schema.format === 'date-time') return orBorder(world, fc.constant('2026-03-03T09:15:00.000Z'), borderTimes);
  return schema.pattern ? matching(schema.pattern) : fc.oneof(fc.constant('2026-03-03T09:15:00.000Z'), fc.string(), fc.constantFrom(...strange));
}

const orBorder = (world: World, usual: fc.Arbitrary<unknown>, borders: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: usual }, { weight: world.isTame ? 0 : 1, arbitrary: fc.constantFrom(...borders) });

/** Most have every member: what is missing is refused at once. */
function objectsOf({ properties = {} }: Schema, world: World, depth: number) {
  const members = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner, world, name, depth + 1)]));
  const withInherited = fc.tuple(fc.record(members), fc.constantFrom(...inherited), junk).map(([all, name, value]) => own(all, name, value));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(members) },
    { weight: world.isTame ? 0 : 2, arbitrary: fc.record(members, { requiredKeys: [] }) },
    { weight: world.isTame ? 0 : 1, arbitrary: withInherited },
  );
}

/** A member like any other, also when its name is `__proto__`. */
const own = (all: object, name: string, value: unknown) =>
  Object.defineProperty({ ...all }, name, { value, enumerable: true, configurable: true, writable: true });

const merged = (parts: Schema[], document: ContractDocument): Schema => {
  const all = parts.map((part) => (part.$ref ? resolve(part.$ref, document) : part));
  return { type: 'object', properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Record<string, Schema> };
};

export function resolve(pointer: string, document: ContractDocument) {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document) as Schema;
}
