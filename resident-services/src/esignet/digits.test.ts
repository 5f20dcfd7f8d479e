import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDigits } from './digits.js';

describe('digits as people type them', () => {
  for (const [typed, digits] of [
    ['0123456789', '0123456789'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['೦೧೨೩೪೫೬೭೮೯', '0123456789'],
    ['௦௧௨௩௪௫௬௭௮௯', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['𝟎𝟗𝟘𝟡𝟢', '09090'],
    ['12 34-56–78.90', '1234567890'],
    ['\u200e12\u200f34\u2066\u2069\u00a056', '123456'],
    ['12a', '12a'],
    ['½²', '½²'],
  ] as const) {
    it(`"${typed}" are ${digits}`, () => assert.equal(plainDigits(typed), digits));
  }

  it('are read fast, however many', () => {
    const long = '٣ '.repeat(25_000);

    // Of three tries the best, in CPU time: a busy machine is not what is asked about.
    const tries = [1, 2, 3].map(() => {
      const started = process.cpuUsage();
      plainDigits(long);
      return process.cpuUsage(started).user / 1000;
    });

    assert.ok(Math.min(...tries) < 100, `${tries.join(', ')} ms`);
  });
});
