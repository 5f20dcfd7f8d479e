import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContractDocument } from '../plugins/contract-document.js';
import { stateOfCodes } from './state-of-codes.js';

const contract = {
  paths: {
    '/vids': { get: { operationId: 'listVids', 'x-error-codes': ['RES-SER-410 vid', 'RES-SER-410 uin', 'RES-SER-412', 'RES-SER-423', 'pass-through'] } },
  },
} as unknown as ContractDocument;

describe('the state of the codes', () => {
  it('is one of three for each code, whatever stands behind it', () => {
    const rows = stateOfCodes(contract, new Set(['listVids RES-SER-410', 'getProfile RES-SER-412']), [
      { codes: ['RES-SER-423'], why: 'no request leads there' },
    ]);

    assert.deepEqual(
      rows.map(({ code, state }) => [code, state]),
      [
        ['RES-SER-410', 'provoked'],
        ['RES-SER-412', 'open'],
        ['RES-SER-423', 'unreachable'],
      ],
    );
  });

  it('keeps a reason that a test has refuted, so that it is found', () => {
    const [row] = stateOfCodes(contract, new Set(['listVids RES-SER-410']), [{ operations: ['listVids'], codes: ['RES-SER-410'], why: 'never' }]);

    assert.deepEqual([row?.state, row?.reason], ['provoked', 'never']);
  });
});
