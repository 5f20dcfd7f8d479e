import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentTimes } from './document-times.js';
import { textsIn } from './texts.js';

describe('the times of a document', () => {
  const instant = new Date('2026-11-22T17:05:09.000Z');
  const said = (language: string) => documentTimes({ offsetMinutes: -330 }, textsIn(language));

  it('are said as pages and cards say them', () => {
    assert.equal(said('eng').at(instant), '22 November 2026 at 22:35');
    assert.match(said('ara').at(instant), /^22 نوفمبر 2026 .*10:35/);
    assert.equal(said('ara').day('2026-03-03'), '3 مارس 2026');
  });

  it('do not break within a narrow column', () => {
    for (const language of ['eng', 'ara']) {
      const lines = said(language).atInTwoLines(instant).split('\n');

      assert.equal(lines.length, 2);
      assert.doesNotMatch(lines.join(''), / /);
    }
  });
});
