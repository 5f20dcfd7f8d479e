import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContractDocument } from '../plugins/contract-document.js';
import { stateOfCodes } from './state-of-codes.js';

const contract = {
  paths: {
    '/vids': {
      get: {
        operationId: 'listVids',
        'x-error-codes': ['RES-SER-410 vid|identity|UIN', 'RES-SER-412 (when it is down)', 'RES-SER-423', 'RES-SER-459', 'pass-through'],
      },
    },
  },
} as unknown as ContractDocument;

describe('the state of the codes', () => {
  it('is one of three for each code, and for each tail of its message', () => {
    const provoked = ['listVids RES-SER-410 vid', 'listVids RES-SER-410 identity/email', 'getProfile RES-SER-412', 'listVids RES-SER-459 whatever it says'];
    const rows = stateOfCodes(contract, new Set(provoked), [
      { codes: ['RES-SER-423'], why: 'no request leads there' },
      { operations: ['listVids'], codes: ['RES-SER-410 UIN'], why: 'nobody asks for it' },
    ]);

    assert.deepEqual(
      rows.map(({ code, state }) => [code, state]),
      [
        ['RES-SER-410 vid', 'provoked'],
        ['RES-SER-410 identity', 'provoked'],
        ['RES-SER-410 UIN', 'unreachable'],
        ['RES-SER-412', 'open'],
        ['RES-SER-423', 'unreachable'],
        ['RES-SER-459', 'provoked'],
      ],
    );
  });

  it('keeps a reason that a test has refuted, so that it is found', () => {
    const [row] = stateOfCodes(contract, new Set(['listVids RES-SER-410 vid']), [{ operations: ['listVids'], codes: ['RES-SER-410'], why: 'never' }]);

    assert.deepEqual([row?.state, row?.reason], ['provoked', 'never']);
  });
});
