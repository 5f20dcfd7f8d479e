import { expect, fixture, html } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { clientWords } from '../words.js';
import { passwordRule } from './password-rule.js';

/** The first four characters of a name, as the password of a card takes them. */
const firstFour = (name: string) => [...name].slice(0, 4).join('');

describe('passwordRule', () => {
  before(() => contribute('client', clientWords));
  afterEach(() => setLocale('en'));

  for (const [lang, name] of [
    ['hi', 'प्रिया जोशी'],
    ['kn', 'ಪ್ರಿಯಾ ಜೋಶಿ'],
    ['ta', 'பிரியா ஜோஷி'],
  ] as const) {
    it(`has an example of a name whose signs count as letters (${lang})`, async () => {
      await setLocale(lang);

      const text = (await fixture(html`<div>${passwordRule()}</div>`)).textContent;

      expect(text)
        .to.contain(name)
        .and.to.contain(`${firstFour(name)}1990`);
    });
  }
});
