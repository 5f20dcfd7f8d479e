import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemRandom } from '../random.js';
import { seededRandom } from '../testing/seeded-random.js';
import { maskEmail, maskEmailAsIda, maskNumber, maskPhone, maskPhoneAsIda } from './masks.js';
import { idTypeOf, isUin, isVid, makeUin, makeVid } from './numbers.js';
import { checkDigit, hasCheckDigit } from './verhoeff.js';

describe('the check digit', () => {
  it('is that of Verhoeff (§10.1)', () => {
    assert.equal(checkDigit('236'), '3');
    assert.ok(hasCheckDigit('2363'));
  });

  it('finds each slip of one digit and each swap of neighbours', () => {
    const good = makeVid(systemRandom);

    for (let at = 0; at < 16; at++) {
      const slipped = good.slice(0, at) + ((Number(good[at]) + 1) % 10) + good.slice(at + 1);
      assert.ok(!hasCheckDigit(slipped), slipped);
      const swapped = good.slice(0, at) + (good[at + 1] ?? '') + good[at] + good.slice(at + 2);
      assert.ok(swapped === good || !hasCheckDigit(swapped), swapped);
    }
  });
});

describe('UIN and VID', () => {
  it('are accepted as MOSIP makes them', () => {
    for (const uin of ['4092193295', '9025608657', '8530489451', '2741703471']) assert.ok(isUin(uin), uin);
    for (const vid of ['9352860957681780', '2846826352138749', '8943718203850652']) assert.ok(isVid(vid), vid);
  });

  it('are refused by every rule (§10.1)', () => {
    const uins = ['', '409219329', '4092193294', '40921932 5', '1092193295', '٤٠٩٢١٩٣٢٩٥', '4092193295 '];
    for (const uin of uins) assert.ok(!isUin(uin), uin);
    for (const vid of ['2846826352138748', '0846826352138749', '284682635213874']) assert.ok(!isVid(vid), vid);
  });

  it('that we make are accepted, as often as MOSIP finds them', () => {
    const random = seededRandom('numbers');
    let drawn = 0;
    const counting = { ...random, integer: (min: number, max: number) => (drawn++, random.integer(min, max)) };

    for (let made = 0; made < 200; made++) {
      assert.ok(isUin(makeUin(counting)));
      assert.ok(isVid(makeVid(systemRandom)));
    }

    const passed = 200 / (drawn / 9);
    assert.ok(Math.abs(passed - 0.058) < 0.015, `${passed} of the numbers drawn passed`);
  });

  it('are told apart; all else is an AID (§10.2)', () => {
    assert.deepEqual(['4092193295', '2846826352138749', '12345'].map(idTypeOf), ['UIN', 'VID', 'AID']);
  });
});

describe('masks', () => {
  it('keep what MOSIP keeps (§10.3, §10.4)', () => {
    assert.equal(maskNumber('4251852193'), '4XXXXXXX93');
    assert.equal(maskEmail('amal@example.org'), 'ama*@example.org');
    assert.equal(maskPhone('0612345678'), '******5678');
    assert.equal(maskEmailAsIda('amal@example.org'), 'XXaX@example.org');
    assert.equal(maskPhoneAsIda('0612345678'), 'XXXXXX5678');
  });

  it('show nothing more of what is short', () => {
    assert.equal(maskEmail('ab@example.org'), 'ab@example.org');
    assert.equal(maskNumber('12'), '12');
  });
});
