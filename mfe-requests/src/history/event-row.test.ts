import { expect } from '@open-wc/testing';
import { event } from '../testing/sample-events.js';
import { rowOf } from './event-row.js';

describe('a row of the history', () => {
  it('tells when it was asked for, which the list is ordered by, not when it changed', () => {
    const changedLater = event(0, { createdUtc: '2026-03-01T08:00:00.000Z', timeStampUtc: '2026-03-09T10:05:00.000Z' });

    expect(rowOf(changedLater).at).to.deep.equal(new Date('2026-03-01T08:00:00.000Z'));
  });
});
