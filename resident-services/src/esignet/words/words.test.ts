import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from './ar.js';
import { en } from './en.js';
import { languages, wordsFor } from './words.js';

describe('the words of the sign-in pages', () => {
  for (const words of languages.filter(({ tag }) => tag !== 'en')) {
    it(`exist in ${words.own}, and nothing is left in English`, () => {
      const english = texts(en);

      const same = texts(words).filter((text) => english.includes(text) && text !== 'e-Signet');

      assert.deepEqual(keysOf(words), keysOf(en));
      assert.ok(keysOf(en).length > 80);
      assert.deepEqual(same, []);
    });
  }

  it('count as Arabic does', () => {
    assert.deepEqual([1, 2, 3].map(ar.code.triesLeft), ['بقيت لك محاولة واحدة.', 'بقيت لك محاولتان.', 'بقيت لك 3 محاولات.']);
    assert.deepEqual([1, 2].map(ar.code.sendsLeft), ['يمكننا إرسال رمز واحد آخر.', 'يمكننا إرسال رمزين آخرين.']);
  });

  for (const [asked, tag] of [
    ['ar', 'ar'],
    ['ara en', 'ar'],
    ['xx ar', 'ar'],
    ['fra', 'fr'],
    ['ta-IN,en;q=0.5', 'ta'],
    ['ar-SA,en;q=0.5', 'ar'],
    ['xx', 'en'],
    ['', 'en'],
    ['../../x', 'en'],
  ] as const) {
    it(`are ${tag} for "${asked}"`, () => assert.equal(wordsFor(asked).tag, tag));
  }
});

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    .sort();
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 4 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
