import { expect } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { mfe } from '../index.js';
import { groupVids } from './vid.js';
import { rulesOf, titleOf } from './vid-words.js';

const usesRule = (n: number, vidType = 'Temporary') => {
  const [group] = groupVids([{ vidType, vidPolicy: { transactionsAllowed: n, instancesAllowed: 5 } }], []);
  return rulesOf(group!)[2];
};

describe('the words for VIDs', () => {
  before(() => contribute(mfe.name, (tag) => mfe.words!(tag)));
  afterEach(() => setLocale('en'));

  it('bend with the number in English', () => {
    expect([1, 2].map((n) => usesRule(n))).to.deep.equal(['Each one works 1 time.', 'Each one works 2 times.']);
  });

  it('bend with the number in Arabic, in all its forms', async () => {
    await setLocale('ar');

    expect([1, 2, 3, 11, 100].map((n) => usesRule(n))).to.deep.equal([
      'يعمل كل منها مرة واحدة.',
      'يعمل كل منها مرتين.',
      'يعمل كل منها 3 مرات.',
      'يعمل كل منها 11 مرة.',
      'يعمل كل منها 100 مرة.',
    ]);
  });

  it('do not contradict the name of a one-time VID', () => {
    expect([1, 2, 3].map((n) => usesRule(n, 'OneTimeUse'))).to.deep.equal([
      'Each one works once.',
      'For one service, once: signing in and confirming count as 2 uses.',
      'For one service: it ends after 3 uses.',
    ]);
  });

  it('fit the unit of the duration', () => {
    const duration = (minutes: number) => rulesOf(groupVids([{ vidType: 'Temporary', vidPolicy: { validForInMinutes: minutes } }], [])[0]!)[0];

    expect([30, 60, 90, 1440].map(duration)).to.deep.equal([
      'Each one ends 30 minutes after you create it.',
      'Each one ends 1 hour after you create it.',
      'Each one ends 90 minutes after you create it.',
      'Each one ends 1 day after you create it.',
    ]);
  });

  it('keep the own name of a type that they do not know', () => {
    const [group] = groupVids([{ vidType: 'Seasonal', vidPolicy: {} }], []);

    expect(titleOf(group!)).to.contain('Seasonal');
  });
});
