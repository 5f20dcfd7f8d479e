import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localTime } from './local-time.js';

describe('a local time', () => {
  const instant = new Date('2026-03-02T20:15:00.000Z');

  it('is shifted by the offset and worded by the locale (§9.1)', () => {
    assert.equal(localTime(instant, { offsetMinutes: -330, locale: 'en_GB' }), '3 Mar 2026, 01:45:00');
    assert.match(localTime(instant, { offsetMinutes: -180, locale: 'ar-SA' }), /١١:١٥:٠٠ م/);
  });

  it('has the style of the country (§9.1)', () => {
    assert.equal(localTime(instant, { offsetMinutes: 0, locale: 'en_GB', style: 'SHORT' }), '02/03/2026, 20:15');
    assert.equal(localTime(instant, { offsetMinutes: -330, locale: 'en_GB', style: 'FULL' }), 'Tuesday, 3 March 2026 at 01:45:00');
  });

  it('has the pattern of the country without a locale (§9.2)', () => {
    assert.equal(localTime(instant, { offsetMinutes: -330, pattern: "dd/MM/yyyy 'at' hh:mm a" }), '03/03/2026 at 01:45 AM');
  });

  it('has a plain pattern without a locale, or with one that is none (§9.2)', () => {
    for (const locale of [undefined, '', 'not a locale', 'x'.repeat(300), '%%']) {
      assert.equal(localTime(instant, { offsetMinutes: 0, locale }), '2026-03-02 20:15:00');
    }
  });
});
