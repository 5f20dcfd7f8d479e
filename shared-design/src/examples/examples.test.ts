import { fixture, html } from '@open-wc/testing';
import '../index.js';
import { configureLocales, contribute, locales, setLocale } from '../i18n/index.js';
import { load, onDemandTags } from '../on-demand.js';
import type { Prefs } from '../prefs/settings.js';
import { show } from '../prefs/show.js';
import { expectAccessible } from '../testing/index.js';
import { allExamples } from './index.js';
import { pseudo, pseudoWords } from './pseudo-words.js';

/** Each language once; from the left, from the right and in longer words under each theme. */
const looks: [string, Prefs][] = [
  ...locales.map(({ tag }): [string, Prefs] => [tag, { theme: 'light' }]),
  [pseudo.tag, { theme: 'light' }],
  ...['en', 'ar', pseudo.tag].flatMap((tag): [string, Prefs][] => [
    [tag, { theme: 'dark' }],
    [tag, { theme: 'light', contrast: 'more' }],
    [tag, { theme: 'dark', contrast: 'more' }],
  ]),
  ['en', { theme: 'cream' }],
  ['en', { theme: 'light', status: 'safe' }],
];

describe('every example', () => {
  before(async () => {
    configureLocales([...locales, pseudo]);
    await Promise.all([load(onDemandTags), contribute('pseudo', async (tag) => (tag === pseudo.tag ? pseudoWords() : { templates: {} }))]);
  });

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
