import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { driftOf } from './in-code.mjs';
import { asWritten, units } from './xliff.mjs';

const file = (source) => units(`<trans-unit id="demo.one"><source>${source}</source><target>…</target></trans-unit>`);
const code = (...contents) => new Map([['demo.one', asWritten(contents)]]);
const vid = { index: 0, untranslatable: '${mask(vid)}' };

describe('texts in code and in files', () => {
  test('are the same, however XML writes them', () => {
    assert.deepEqual(driftOf(code('It’s <yours> & ', vid), { fr: file('It’s &lt;yours&gt; &amp; <x id="0" equiv-text="${mask(vid)}"/>') }), []);
  });

  const drifted = {
    'another sentence': code('My cards'),
    'another hole': code('My card ', { ...vid, untranslatable: '${vid}' }),
  };
  for (const [what, now] of Object.entries(drifted)) {
    test(`${what} in the code is seen`, () => {
      assert.match(
        driftOf(now, { fr: file('My card <x id="0" equiv-text="${mask(vid)}"/>') }).join(),
        /^fr: demo\.one is another text in the code; run `npm run words`/,
      );
    });
  }

  test('what only one of them has is seen', () => {
    assert.match(driftOf(new Map(), { fr: file('My card') }).join(), /^fr: demo\.one is in no code any more/);
    assert.match(driftOf(code('My card'), { fr: [] }).join(), /^fr: demo\.one is in the code alone/);
  });
});
