import { expect } from '@open-wc/testing';
import { icu } from './icu.js';
import { setLocale } from './locale.js';

const uses = '{n, plural, =0 {No use left} one {# use left} other {# uses left}}';

describe('icu', () => {
  afterEach(() => setLocale('en'));

  it('counts', () => {
    expect([0, 1, 2, 1200].map((n) => icu(uses, { n }))).to.deep.equal(['No use left', '1 use left', '2 uses left', '1,200 uses left']);
  });

  it('finds the six forms of Arabic', async () => {
    const forms = '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}';
    await setLocale('ar');

    expect([0, 1, 2, 3, 11, 100].map((n) => icu(forms, { n })).join('')).to.equal('zotfmx');
  });

  it('selects, nests, and fills in names', () => {
    const text = '{kind, select, otp {{n, plural, one {# code} other {# codes}} for {name}} other {Sign-in by {name}}}';

    expect(icu(text, { kind: 'otp', n: 2, name: 'Amina' })).to.equal('2 codes for Amina');
    expect(icu(text, { kind: 'face', n: 2, name: 'Amina' })).to.equal('Sign-in by Amina');
  });

  it('leaves apostrophes and signs outside a count alone', () => {
    expect(icu("It's #1, don't worry", {})).to.equal("It's #1, don't worry");
  });

  it('says what is wrong with a message', () => {
    expect(() => icu('{n, plural, one {x}', { n: 1 })).to.throw(SyntaxError, 'Unclosed brace');
  });
});
