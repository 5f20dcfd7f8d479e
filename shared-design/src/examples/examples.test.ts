import { fixture, html } from '@open-wc/testing';
import '../index.js';
import '../later.js';
import { locales, setLocale } from '../i18n/index.js';
import { load, onDemandTags } from '../on-demand.js';
import { expectAccessible } from '../testing/index.js';
import { allExamples } from './index.js';

describe('every example', () => {
  before(() => load(onDemandTags));

  after(async () => {
    delete document.documentElement.dataset.rpTheme;
    await setLocale('en');
  });

  for (const theme of ['light', 'dark']) {
    for (const { tag: language } of locales) {
      for (const [tag, examples] of Object.entries(allExamples)) {
        it(`${tag} is accessible, ${theme}, ${language}`, async () => {
          document.documentElement.dataset.rpTheme = theme;
          await setLocale(language);

          const shown = await fixture(html`<div>${examples.map(({ render }) => html`<div>${render()}</div>`)}</div>`);

          await expectAccessible(shown);
        });
      }
    }
  }
});
