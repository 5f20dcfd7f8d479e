import { fixture, html } from '@open-wc/testing';
import '../index.js';
import { locales, setLocale } from '../i18n/index.js';
import { load, onDemandTags } from '../on-demand.js';
import type { Prefs } from '../prefs/settings.js';
import { show } from '../prefs/show.js';
import { expectAccessible } from '../testing/index.js';
import { allExamples } from './index.js';

/** Words differ by language, colours do not: each language once, and each theme. */
const looks: [string, Prefs][] = [
  ...locales.map(({ tag }): [string, Prefs] => [tag, { theme: 'light' }]),
  ['en', { theme: 'dark' }],
  ['ar', { theme: 'dark' }],
  ['en', { theme: 'dark', contrast: 'more' }],
  ['ar', { theme: 'light', contrast: 'more' }],
  ['en', { theme: 'cream' }],
  ['en', { theme: 'light', status: 'safe' }],
];

describe('every example', () => {
  before(() => load(onDemandTags));

  after(async () => {
    show({});
    await setLocale('en');
  });

  for (const [language, prefs] of looks) {
    for (const [tag, examples] of Object.entries(allExamples)) {
      it(`${tag} is accessible, ${[language, ...Object.values(prefs)].join(' ')}`, async () => {
        show(prefs);
        await setLocale(language);

        const shown = await fixture(html`<div>${examples.map(({ render }) => html`<div>${render()}</div>`)}</div>`);

        await expectAccessible(shown);
      });
    }
  }
});
