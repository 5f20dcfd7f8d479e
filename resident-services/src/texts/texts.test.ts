import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filteredAs } from '../events/event-states.js';
import { authModeNames } from '../events/event-texts.js';
import { catalogue, fill, languageOf, type Texts, textsIn } from './texts.js';

/** Every text of a language with the way to it. */
function* leaves(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else for (const [key, inner] of Object.entries(value as object)) yield* leaves(inner, `${path}/${key}`);
}
const placeholders = (text: string) => [...text.matchAll(/\$\w+/g)].map(([name]) => name).sort();
const withoutFrame = ({ tag: _tag, direction: _direction, ...texts }: Texts) => texts;

describe('the texts', () => {
  for (const [language, texts] of Object.entries(catalogue)) {
    it(`in ${language} are there one by one, with the same placeholders`, () => {
      const english = new Map(leaves(withoutFrame(textsIn('eng'))));
      const theirs = new Map(leaves(withoutFrame(texts)));

      assert.deepEqual([...theirs.keys()], [...english.keys()]);
      for (const [path, text] of theirs) {
        assert.ok(text.length > 0, path);
        assert.deepEqual(placeholders(text), placeholders(english.get(path) ?? ''), path);
      }
    });

    it(`in ${language} name every state there is`, () => {
      for (const code of Object.values(filteredAs).flat()) assert.ok(texts.steps[code], code);
    });
  }

  for (const [language, texts] of Object.entries(catalogue)) {
    it(`in ${language} say how, not that, someone signed in, for every code of ID authentication (§6.4)`, () => {
      const answersHow = Object.keys(texts.authentications).map((code) => [code, authModeNames(texts, code)] as const);

      for (const [code, how] of answersHow) {
        assert.ok(how && how !== code, code);
        assert.ok(!['Sign-in', 'تسجيل الدخول', texts.eventTypes.AUTHENTICATION_REQUEST].includes(how), code);
        if (code !== 'UNKNOWN') assert.notEqual(how, texts.authModes['UNKNOWN'], code);
      }
    });
  }

  it('name each way to sign in once, and never by a code', () => {
    const [english, arabic] = [textsIn('eng'), textsIn('ara')];

    assert.equal(authModeNames(english, 'OTP-REQUEST, OTP-AUTH,FINGERPRINT-AUTH'), 'One-time code, Fingerprint');
    assert.equal(authModeNames(arabic, 'OTP-AUTH,FINGERPRINT-AUTH'), 'رمز لمرة واحدة، بصمة الإصبع');
    assert.equal(authModeNames(english, 'mosip:idp:acr:new'), 'Another way');
    assert.equal(authModeNames(english, null), null);
  });

  it('keep values apart in Arabic, and leave what the client fills', () => {
    assert.equal(fill('$a and $attributes', { a: '1' }), '1 and $attributes');
    assert.equal(fill('رمز $a', { a: '12' }, 'rtl'), 'رمز \u206812\u2069');
  });

  for (const [language, { track, direction }] of Object.entries(catalogue)) {
    it(`in ${language} lead to an event by a link on a line of its own, with nothing unseen at its end (§20.5)`, () => {
      const said = fill(track, { eventId: '1234567890123456', trackServiceRequestLink: 'https://portal.example/track/1234567890123456' }, direction);

      assert.ok(said.split('\n').includes('https://portal.example/track/1234567890123456'), said);
    });
  }

  it('are found by the tag of a browser', () => {
    assert.deepEqual(['ar-SA', 'en_GB', 'ara', 'fr', 'pt', undefined].map(languageOf), ['ara', 'eng', 'ara', 'fra', undefined, undefined]);
  });
});
