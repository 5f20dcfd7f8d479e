import { expect } from '@open-wc/testing';
import { everything, filterQuery, isUnderstood, readFilters, readShown, writeAddress, writeFilters } from './filters.js';
import { dayOf, presetOf } from './period.js';

const read = (address: string) => readFilters(new URLSearchParams(address));

describe('the filters in an address', () => {
  it('come back as they were written', () => {
    const address = '?type=SERVICE_REQUEST,DATA_SHARE_REQUEST&status=FAILED&from=2026-01-01&to=2026-03-09&search=8251';

    expect(writeFilters(read(address))).to.equal(address);
  });

  for (const [what, address] of Object.entries({
    'unknown types and statuses': '?type=NONSENSE,&status=<script>',
    'a period without its end': '?from=2026-01-01',
    'a period that ends before it begins': '?from=2026-03-09&to=2026-01-01',
    'a day that does not exist': '?from=2026-02-31&to=2026-03-09',
    'an event ID with letters': '?search=82x',
    'an event ID that is too long': '?search=12345678901234567',
    'dates of another form': '?from=1.1.2026&to=9.3.2026',
  })) {
    it(`leave out ${what}`, () => {
      expect(read(address)).to.deep.equal(everything);
      expect(isUnderstood(new URLSearchParams(address))).to.equal(false);
    });
  }

  it('are understood when each is one that we know', () => {
    for (const address of ['', '?shown=20', '?type=SERVICE_REQUEST,&status=failed', '?from=2026-01-01&to=2026-01-01'])
      expect(isUnderstood(new URLSearchParams(address)), address).to.equal(true);
    expect(isUnderstood(new URLSearchParams('?status=FAILED,BOGUS'))).to.equal(false);
  });

  it('stand before how far the list was unfolded and what was left', () => {
    expect(writeAddress(everything)).to.equal('');
    expect(writeAddress(everything, { shown: 20 })).to.equal('?shown=20');
    expect(writeAddress(read('?status=FAILED'), { shown: 20, left: '8251649601234567' })).to.equal('?status=FAILED&shown=20&left=8251649601234567');
    expect(['20', '-3', 'x', ''].map((shown) => readShown(new URLSearchParams({ shown })))).to.deep.equal([20, undefined, undefined, undefined]);
  });

  it('take all types together for no filter, and any case', () => {
    expect(read('?status=success,in_progress,failed,canceled').statuses).to.deep.equal([]);
    expect(read('?status=failed').statuses).to.deep.equal(['FAILED']);
  });

  it('understand an event ID in the digits of any script, with its spaces', () => {
    expect(read(`?search=${encodeURIComponent('٨٢٥١ ६४')}`).search).to.equal('825164');
    expect(read('?search=').search).to.equal(undefined);
  });

  it('go to the wire in its words, without a trailing comma', () => {
    expect(filterQuery(read('?type=SERVICE_REQUEST&status=FAILED,SUCCESS'))).to.include({ serviceType: 'SERVICE_REQUEST', statusFilter: 'SUCCESS,FAILED' });
    expect(filterQuery(read('?search=8251'))).to.include({ searchText: '8251' });
    expect(Object.values(filterQuery(everything)).every((value) => value === undefined)).to.equal(true);
  });

  it('are recognised as one of the usual periods when they end today', () => {
    expect(presetOf({}, '2026-03-09')).to.equal('all');
    expect(presetOf({ from: '2026-02-07', to: '2026-03-09' }, '2026-03-09')).to.equal('30');
    expect(presetOf({ from: '2026-02-07', to: '2026-03-08' }, '2026-03-09')).to.equal('custom');
    expect(dayOf(new Date(2026, 2, 9))).to.equal('2026-03-09');
  });
});
