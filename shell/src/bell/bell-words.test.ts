import { expect } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { shellWords } from '../words/locales.js';
import { bellBadge, bellLabel } from './bell-words.js';

describe('the words of the bell', () => {
  before(() => contribute('shell', shellWords));
  afterEach(() => setLocale('en'));

  it('counts in English', () => {
    expect([0, 1, 3, 120].map(bellLabel)).to.deep.equal(['Notifications', 'Notifications, 1 unread', 'Notifications, 3 unread', 'Notifications, 120 unread']);
  });

  it('counts in Arabic, in each of its forms', async () => {
    await setLocale('ar');

    const forms = [0, 1, 2, 3, 11, 100].map(bellLabel);

    expect(new Set(forms).size).to.equal(6);
    expect(forms[0]).to.equal('الإشعارات');
    expect(forms[2]).to.contain('إشعاران');
    for (const form of forms) expect(form).not.to.contain('{');
  });

  it('shows no number for none, and 99+ from a hundred on', () => {
    expect([0, 1, 99, 100, 4711].map(bellBadge)).to.deep.equal(['', '1', '99', '99+', '99+']);
  });
});
