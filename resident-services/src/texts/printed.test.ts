import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printedTextsIn } from './printed.js';
import { textsIn } from './texts.js';

describe('the words of a document', () => {
  it('have no vowel signs, and are the same words otherwise', () => {
    const signs = /[\u064b-\u0652]/;

    assert.match(JSON.stringify(textsIn('ara')), signs);
    assert.doesNotMatch(JSON.stringify(printedTextsIn('ara')), signs);
    assert.equal(printedTextsIn('ara').card.number, 'المعرف الافتراضي (VID)');
    assert.deepEqual(printedTextsIn('eng'), textsIn('eng'));
  });
});
