import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: { type?: string | string[] };
  $ref?: string;
}

export interface ContractOperation {
  operationId: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema: unknown }> };
  responses?: Record<string, { content?: Record<string, unknown> }>;
  'x-envelope'?: string;
  'x-success-errors'?: string;
  'x-response-id'?: string;
  /** It changes something, though it is a GET. */
  'x-writes'?: boolean;
  'x-error-codes'?: string[];
}

export interface ContractDocument {
  paths: Record<string, Record<string, ContractOperation>>;
  components?: {
    parameters?: Record<string, Parameter>;
    /** `x-not-enforced`: keywords that a schema declares without anyone being refused by them. */
    schemas?: Record<string, { 'x-not-enforced'?: string[]; [keyword: string]: unknown }>;
  };
  [key: string]: unknown;
}

const read = new Map<string, ContractDocument>();

/** The file as it is, parsed once; other packages and clients read the same one. Change a copy. */
export function readContract(file = createRequire(import.meta.url).resolve('@rp/shared-contract/resident-api.openapi.yaml')): ContractDocument {
  const known = read.get(file);
  if (known) return known;
  const document = parse(readFileSync(file, 'utf8')) as ContractDocument;
  read.set(file, document);
  return document;
}

/** The contract with the operations named alone: what has no handler is not there. */
export function onlyOperations(document: ContractDocument, operationIds: ReadonlySet<string>): ContractDocument {
  const paths = Object.entries(document.paths).map(([path, operations]) => {
    const kept = Object.entries(operations).filter(([, operation]) => operationIds.has(operation.operationId));
    return [path, Object.fromEntries(kept)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths.filter(([, operations]) => Object.keys(operations).length > 0)) };
}

/**
 * The contract in a form that routes can be made from: the router takes no hyphen in the name of a path parameter, and
 * constants in bodies are checked by the wire rules, whose ids and versions are configuration.
 */
export function asRoutes(document: ContractDocument): ContractDocument {
  const copy = structuredClone(document);
  const paths = Object.entries(copy.paths).map(([path, operations]) => {
    for (const operation of Object.values(operations)) {
      // Whoever reads a cookie checks it; the router cannot.
      operation.parameters = operation.parameters?.filter((parameter) => parameter.in !== 'cookie');
      for (const parameter of operation.parameters ?? []) {
        rename(parameter);
        takeOneAsList(parameter);
      }
      // A form is taken apart by whoever takes files.
      if (operation.requestBody?.content?.['multipart/form-data']) delete operation.requestBody;
      // Only requests are read by it; of another type in an answer it would warn.
      for (const { content = {} } of Object.values(operation.responses ?? {})) {
        delete content['application/pdf'];
        delete content['text/html'];
        delete content['text/plain'];
      }
      for (const { schema } of Object.values(operation.requestBody?.content ?? {})) without(['const'], schema);
    }
    return [path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => `{${routeName(name)}}`), operations];
  });
  for (const parameter of Object.values(copy.components?.parameters ?? {})) rename(parameter);
  for (const schema of Object.values(copy.components?.schemas ?? {})) without(schema['x-not-enforced'] ?? [], schema);
  return { ...copy, paths: Object.fromEntries(paths) };
}

/** Headers come in small letters. */
function rename(parameter: Parameter) {
  if (parameter.in === 'path') parameter.name = routeName(parameter.name);
  if (parameter.in === 'header') parameter.name = parameter.name.toLowerCase();
}

/** A list in a query may come as one text with commas; whoever reads it takes it apart. */
function takeOneAsList(parameter: Parameter) {
  if (parameter.in === 'query' && parameter.schema?.type === 'array') parameter.schema = { type: ['array', 'string'] };
}

export const routeName = (name: string) => name.replaceAll('-', '_');

function without(keywords: readonly string[], schema: unknown) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const keyword of keywords) Reflect.deleteProperty(schema, keyword);
  for (const inner of Object.values(schema)) without(keywords, inner);
}
