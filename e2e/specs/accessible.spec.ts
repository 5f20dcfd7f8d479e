import { expectGoodPage, inLanguage, test, type Language } from '../support/portal.js';
import { states } from './accessible.states.js';

// Every page of the portal in every state that a resident can meet, in both languages.

const languages: readonly Language[] = ['en', 'ar'];

for (const language of languages) {
  for (const { name, who, open } of states) {
    test(`${name}, ${language}`, async ({ page, as }) => {
      if (who) await as(who);
      await inLanguage(page, language);

      await open(page, language);

      await expectGoodPage(page, language, name);
    });
  }
}
