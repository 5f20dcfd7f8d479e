import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOf } from './spans.js';

const at = (text: string) => new Date(`${text}:00.000Z`);

describe('a period, as whole days and the hours around them', () => {
  it('is all days where nobody asked for some', () => {
    assert.deepEqual(spansOf({}), { days: { first: '-infinity', last: '-infinity' }, hours: [] });
  });

  it('has no hours left where the client lives by UTC', () => {
    assert.deepEqual(spansOf({ from: at('2026-03-01T00:00'), until: at('2026-03-03T00:00') }), {
      days: { first: '2026-03-01', last: '2026-03-02' },
      hours: [],
    });
  });

  it('has hours at both ends where the days of the client begin at another hour', () => {
    const [from, until] = [at('2026-02-28T18:30'), at('2026-03-03T18:30')];

    assert.deepEqual(spansOf({ from, until }), {
      days: { first: '2026-03-01', last: '2026-03-02' },
      hours: [
        { from, until: at('2026-03-01T00:00') },
        { from: at('2026-03-03T00:00'), until },
      ],
    });
  });

  it('is hours alone where no whole day fits in', () => {
    const [from, until] = [at('2026-02-28T18:30'), at('2026-03-01T18:30')];

    assert.deepEqual(spansOf({ from, until }), { hours: [{ from, until }] });
  });
});
