import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardPassword } from './card-password.js';

const named = (value: string, dateOfBirth: string | undefined = '1990/04/17') => ({
  fullName: [{ language: 'eng', value }],
  ...(dateOfBirth && { dateOfBirth }),
});

describe('the password of a card (§15.3)', () => {
  for (const [name, password] of [
    ['Amal Haddad', 'AMAL1990'],
    ['Al Haddad', 'AL H1990'],
    ['Ali', 'ALIA1990'],
    ['Li', 'LILI1990'],
    ['O', 'OOOO1990'],
    ['Émilie', 'ÉMIL1990'],
    ['e\u0301milie', 'ÉMIL1990'],
    ['أمل حداد', 'أمل 1990'],
    ['आरव', 'आरवआ1990'],
    // Signs count by themselves, as in MOSIP and as the examples beside the download say.
    ['प्रिया जोशी', 'प्रि1990'],
    ['ಪ್ರಿಯಾ ಜೋಶಿ', 'ಪ್ರಿ1990'],
    ['பிரியா ஜோஷி', 'பிரி1990'],
    ['\u202eMira', 'MIRA1990'],
    ['😀😀', '😀😀😀😀1990'],
  ] as const) {
    it(`of ${JSON.stringify(name)} is ${password}`, () => {
      assert.equal(cardPassword(named(name), 'eng'), password);
    });
  }

  it('takes the name in the language of the card, or the one there is', () => {
    const fullName = [
      { language: 'eng', value: 'Amal Haddad' },
      { language: 'ara', value: 'أمل حداد' },
    ];

    assert.equal(cardPassword({ fullName, dateOfBirth: '1990/04/17' }, 'ara'), 'أمل 1990');
    assert.equal(cardPassword({ fullName, dateOfBirth: '1990/04/17' }, 'hin'), 'AMAL1990');
  });

  it('is the name alone when the record has no date of birth', () => {
    assert.equal(cardPassword({ fullName: [{ language: 'eng', value: 'Amal Haddad' }] }, 'eng'), 'AMAL');
  });

  it('cannot be made of nothing', () => {
    assert.equal(cardPassword({ fullName: [{ language: 'eng', value: ' ' }] }, 'eng'), undefined);
  });
});
