import { expectGoodPage, expectWordsGiven, inLanguage, listenForWords, test, type Language } from '../support/portal.js';
import { expectStructure } from '../support/structure.js';
import { states } from './accessible.states.js';

// Every page of the portal in every state that a resident can meet: as it is, from right to left, and in longer words, all
// of which were given to translators.

const looked: readonly Language[] = ['en', 'ar', 'en-XA'];

for (const language of looked) {
  for (const { name, who, open, at } of states) {
    test(`${name}, ${language}`, async ({ page, as }) => {
      await listenForWords(page);
      if (who) await as(who);
      await inLanguage(page, language);

      await open(page, language);

      if (language === 'en') await expectStructure(page, name, at);
      if (language === 'en-XA') await expectWordsGiven(page, name);
      await expectGoodPage(page, language, name);
    });
  }
}
