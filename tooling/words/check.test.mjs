import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsOf } from './check.mjs';

const glossary = [{ term: 'card', en: '\\bcards?\\b', forms: { ar: ['بطاق'], fr: ['carte'] } }];
const forbidden = { en: ['invalid'], fr: ['tu'] };
const unit = (source, target, id = 'demo.one') => ({ id, source, target });
const check = (tag, ...units) => problemsOf({ prefix: 'demo', files: { [tag]: units }, languages: [tag], glossary, forbidden });

describe('the gate of words', () => {
  test('is silent where all is well', () => {
    assert.deepEqual(check('fr', unit('My card', 'Ma carte')), []);
  });

  test('misses a language, a text and a translation', () => {
    const files = { fr: [unit('One', 'Un')], ar: [unit('One', ' '), unit('Two', 'اثنان', 'demo.two')] };

    assert.deepEqual(problemsOf({ prefix: 'demo', files, languages: ['fr', 'ar', 'ta'], glossary, forbidden }), [
      'ta: has no file',
      'fr: demo.two is not there; run `npm run words`',
      'ar: demo.one is not translated',
    ]);
  });

  test('wants each hole of the source, filled by the same', () => {
    const source = 'VID <x id="0" equiv-text="${vid}"/>';

    assert.deepEqual(check('fr', unit(source, source)), []);
    assert.deepEqual(check('fr', unit(source, 'VID')), ['fr: demo.one has other placeholders than its source']);
    assert.deepEqual(check('fr', unit(source, 'VID <x id="0" equiv-text="${uin}"/>')), ['fr: demo.one has other placeholders than its source']);
    assert.deepEqual(check('fr', unit('{n} of {max}', '{n} sur {total}')), ['fr: demo.one has other placeholders than its source']);
  });

  test('wants every plural category of the language, and a message that can be read', () => {
    const source = '{n, plural, one {# day} other {# days}}';

    assert.deepEqual(check('fr', unit(source, '{n, plural, one {# jour} other {# jours}}')), ['fr: demo.one {n} lacks many']);
    assert.deepEqual(check('ar', unit(source, '{n, plural, =0 {لا} one {يوم} =2 {يومان} few {أيام} many {يومًا} other {يوم}}')), []);
    assert.match(check('fr', unit(source, '{n, plural, one {# jour}')).join(), /cannot be read as ICU/);
  });

  test('takes an apostrophe for a letter, as the portal does', () => {
    assert.deepEqual(check('fr', unit('{n} left', "l'{n} reste")), []);
  });

  test('keeps to the glossary and away from forbidden words', () => {
    assert.deepEqual(check('fr', unit('My card', 'Mon bout de papier')), ['fr: demo.one does not say "card" as the glossary does']);
    assert.deepEqual(check('fr', unit('Yours', 'Tu peux, statue')), ['fr: demo.one says "tu"']);
    assert.deepEqual(check('fr', unit('Invalid number', 'Nombre faux')), ['en: demo.one says "invalid"']);
  });

  test('knows whose id it is, and a file without texts', () => {
    assert.deepEqual(check('fr', unit('One', 'Un', 'other.one')), ['other.one does not begin with demo.']);
    assert.deepEqual(check('fr'), ['fr: 0 texts; was the extraction given its tsConfig?']);
  });
});
