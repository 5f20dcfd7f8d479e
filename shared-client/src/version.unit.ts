import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satisfies } from './version.js';

const table: [version: string, range: string, meets: boolean][] = [
  ['1.0.0', '^1.0.0', true],
  ['1.4.2', '^1.1.0', true],
  ['1.1.0', '^1.1.1', false],
  ['1.0.0', '^1.1.0', false],
  ['2.0.0', '^1.0.0', false],
  ['1.0.0', '^2.0.0', false],
  ['1.2.3', '1.2.3', true],
  ['1.2.3', 'latest', false],
];

for (const [version, range, meets] of table) {
  test(`${version} ${meets ? 'meets' : 'does not meet'} ${range}`, () => {
    assert.equal(satisfies(version, range), meets);
  });
}
