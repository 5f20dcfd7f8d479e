import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from './ar.js';
import { en } from './en.js';
import { wordsFor } from './words.js';

describe('the words of the sign-in pages', () => {
  it('exist in every language', () => {
    assert.deepEqual(keysOf(ar), keysOf(en));
    assert.ok(keysOf(en).length > 80);
  });

  it('leave nothing in English where the page is Arabic', () => {
    const english = texts(en);

    const same = texts(ar).filter((text) => english.includes(text) && text !== 'e-Signet');

    assert.deepEqual(same, []);
  });

  it('count as Arabic does', () => {
    assert.deepEqual([1, 2, 3].map(ar.code.triesLeft), ['بقيت لك محاولة واحدة.', 'بقيت لك محاولتان.', 'بقيت لك 3 محاولات.']);
    assert.deepEqual([1, 2].map(ar.code.sendsLeft), ['يمكننا إرسال رمز واحد آخر.', 'يمكننا إرسال رمزين آخرين.']);
  });

  for (const [asked, tag] of [
    ['ar', 'ar'],
    ['ara en', 'ar'],
    ['fr ar', 'ar'],
    ['ar-SA,en;q=0.5', 'ar'],
    ['fr', 'en'],
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
