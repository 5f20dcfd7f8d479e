import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { behaviourRules } from '../../report/behaviour-rules.js';
import { testTitles } from '../../report/test-titles.js';
import { stateOfRules, titlesIn, unknownRules } from './state-of-rules.js';

describe('the state of the rules', () => {
  const rules = [
    { id: '1.1', says: 'one' },
    { id: '1.10', says: 'ten' },
    { id: '1.2', says: 'two', unseen: 'nobody sees it' },
    { id: '1.3', says: 'three', departs: 'it would harm' },
    { id: '1.4', says: 'four' },
  ];

  it('is one of four for each rule; what a test names is shown', () => {
    const rows = stateOfRules(rules, ['says one and ten (§1.1, §1.10)', 'says nothing']);

    assert.deepEqual(
      rows.map(({ id, state }) => `${id} ${state}`),
      ['1.1 shown', '1.10 shown', '1.2 unseen', '1.3 departs', '1.4 open'],
    );
  });

  it('takes no section of another document for one of its own', () => {
    const titles = ['takes the scope (RFC 6749 §1.4)', 'as OpenID Connect Core §1.4, §1.10 has it', 'says two (§1.1; RFC 6749 §9.9)'];

    assert.deepEqual(
      stateOfRules(rules, titles).map(({ state }) => state),
      ['shown', 'open', 'unseen', 'departs', 'open'],
    );
    assert.deepEqual(unknownRules(rules, titles), []);
  });

  it('knows a title in any quotes, and a rule that there is not', () => {
    const titles = titlesIn(`describe('a (§1.1)', () => { it("b's (§9.9)", () => {}); it(\`of \${type} (§1.2)\`, f); edit('c (§8.8)'); });`);

    assert.deepEqual(titles, ['a (§1.1)', "b's (§9.9)", 'of ${type} (§1.2)']);
    assert.deepEqual(unknownRules(rules, titles), ['9.9']);
  });

  it('of this service is open for none', () => {
    const titles = testTitles();

    assert.deepEqual(
      stateOfRules(behaviourRules, titles).filter(({ state }) => state === 'open'),
      [],
    );
    assert.deepEqual(unknownRules(behaviourRules, titles), []);
  });

  it('gives a reason for each rule that no test shows, and for no other', () => {
    const shown = stateOfRules(behaviourRules, testTitles()).filter(({ state }) => state === 'shown');

    assert.deepEqual(
      shown.filter(({ unseen, departs }) => unseen ?? departs).map(({ id }) => id),
      [],
    );
    assert.equal(new Set(behaviourRules.map(({ id }) => id)).size, behaviourRules.length);
  });
});
