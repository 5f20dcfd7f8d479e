import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cardPasswordOf } from './fill.js';
import { residents } from './residents.js';

describe('the demo accounts', () => {
  const passwords = residents.filter(({ about }) => about).map((resident) => [resident.uin, cardPasswordOf(resident)] as const);

  it('tell what the cards of each open with, in the language of the card', () => {
    const told = new Map(passwords);

    assert.deepEqual([told.get('4092193295'), told.get('9025608657')], ['MIRA1990', 'يوسف1984']);
  });

  it('stand in the table of the README, as they are', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

    for (const [uin, password] of passwords) assert.match(readme, new RegExp(`^\\| ${uin} \\|.*\\| \`${password}\` \\|$`, 'm'));
  });
});
