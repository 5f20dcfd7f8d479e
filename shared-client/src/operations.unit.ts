import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
// @ts-expect-error plain JavaScript, run by `npm run generate`
import { contractFile, operationTable, tableFile, tableSource } from '../generate-operations.mjs';

test('the table of operations is the one that the contract makes', () => {
  const fromContract = tableSource(operationTable(parse(readFileSync(contractFile as string, 'utf8'))));

  assert.equal(readFileSync(tableFile as string, 'utf8'), fromContract, 'run: npm run generate -w @rp/shared-client');
});

test('no operation of login, partners, webhooks or mocks is offered to a browser', () => {
  const names = Object.keys(operationTable(parse(readFileSync(contractFile as string, 'utf8'))) as object);

  assert.ok(names.includes('listVids'));
  for (const name of ['login', 'requestCredential', 'authTypeCallback', 'mockPaymentPage']) assert.ok(!names.includes(name), name);
});
