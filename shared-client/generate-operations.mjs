// Makes src/generated/operations.ts from the contract: for each operation a browser may call its method and path, and
// the id and version of its wrapped body. Run by `npm run generate`; a test compares it with the contract.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const notForBrowsers = new Set(['login', 'partner', 'mock', 'webhook']);

/** @returns {Record<string, [method: string, path: string, id?: string, version?: string]>} by operationId */
export function operationTable(contract) {
  const table = {};
  for (const [path, methods] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operation.operationId || operation.tags?.some((tag) => notForBrowsers.has(tag))) continue;
      const body = operation.requestBody?.content?.['application/json']?.schema?.properties;
      table[operation.operationId] = body?.request && body.id ? [method, path, body.id.const ?? '', body.version?.const ?? '1.0'] : [method, path];
    }
  }
  return table;
}

export const contractFile = fileURLToPath(import.meta.resolve('@rp/shared-contract/resident-api.openapi.yaml'));
export const tableFile = fileURLToPath(new URL('src/generated/operations.ts', import.meta.url));

export const tableSource = (table) =>
  [
    '// Made by generate-operations.mjs from the contract; never edited.',
    'export const operations: Readonly<Record<string, readonly [method: string, path: string, id?: string, version?: string]>> = {',
    ...Object.entries(table).map(([name, row]) => `  ${name}: [${row.map((part) => `'${part}'`).join(', ')}],`),
    '};',
    '',
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(tableFile, tableSource(operationTable(parse(readFileSync(contractFile, 'utf8')))));
}
