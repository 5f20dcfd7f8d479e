import type { ContractDocument } from './contract-document.js';

/*
 * What the contract marks with `x-addition` MOSIP's own service does not have: members of answers, parameters, statuses
 * and headers; what `x-addition-note` says beside a description is about them. Clients that take an answer by its exact
 * members are served without them.
 */

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const resolve = (document: ContractDocument, pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Node)[name], document);

/** Marked itself, or only a name for what is. */
function isAddition(document: ContractDocument, value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value['x-addition'] === true) return true;
  return typeof value['$ref'] === 'string' && Object.keys(value).length === 1 && isAddition(document, resolve(document, value['$ref']));
}

const NOTE = 'x-addition-note';

/** The contract with MOSIP's part of it alone. */
export function withoutAdditions(document: ContractDocument): ContractDocument {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !isAddition(document, each)).map(copy);
    if (!isNode(value)) return value;
    const kept = Object.entries(value).filter(([name, inner]) => name !== NOTE && !isAddition(document, inner));
    return Object.fromEntries(kept.map(([name, inner]) => [name, copy(inner)]));
  };
  const kept = copy(document) as ContractDocument;
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const { query, headers } = addedParameters(document, operation);
      const codes = operation['x-error-codes']?.map((listed) => withoutTails(listed, [...query, ...headers]));
      if (codes) kept.paths[path]![method]!['x-error-codes'] = codes;
    }
  }
  return kept;
}

/** What a parameter is refused by, as `RES-SER-410 languageCode|cursor`, without those parameters. */
function withoutTails(listed: string, added: readonly string[]) {
  const [, code, said = ''] = /^(\S+) ?(.*)$/.exec(listed) ?? [];
  const tails = said.split('|');
  const kept = tails.filter((tail) => !added.includes(tail.toLowerCase()));
  return kept.length === tails.length ? listed : [code, kept.join('|')].filter(Boolean).join(' ');
}

/** Parameters of an operation that only we have. Headers are in small letters, as they come. */
export function addedParameters(document: ContractDocument, operation: ContractDocument['paths'][string][string]) {
  const all = (operation.parameters ?? []).filter((parameter) => isAddition(document, parameter));
  const named = all.map((parameter) => (parameter.$ref ? (resolve(document, parameter.$ref) as typeof parameter) : parameter));
  const of = (place: string) => named.filter((parameter) => parameter.in === place).map(({ name }) => name);
  return { query: of('query'), headers: of('header').map((name) => name.toLowerCase()) };
}

/** Takes out of an answer what its schema marks as ours. */
export function withoutAddedMembers(document: ContractDocument, schema: unknown, answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const items = partsOf(document, schema).map((part) => part['items']);
    return answer.map((each) => items.reduce<unknown>((kept, item) => withoutAddedMembers(document, item, kept), each));
  }
  if (!isNode(answer) || Object.getPrototypeOf(answer) !== Object.prototype) return answer; // a file is no object of members
  const known = Object.assign({}, ...partsOf(document, schema).map((part) => part['properties'])) as Node;
  const members = Object.entries(answer).filter(([name]) => !isAddition(document, known[name]));
  return Object.fromEntries(members.map(([name, inner]) => [name, withoutAddedMembers(document, known[name], inner)]));
}

/** A schema and all that it is made of. */
function partsOf(document: ContractDocument, schema: unknown): Node[] {
  if (!isNode(schema)) return [];
  const named = typeof schema['$ref'] === 'string' ? partsOf(document, resolve(document, schema['$ref'])) : [];
  const joined = ['allOf', 'anyOf', 'oneOf'].flatMap((kind) => ((schema[kind] ?? []) as unknown[]).flatMap((part) => partsOf(document, part)));
  return [schema, ...named, ...joined];
}
