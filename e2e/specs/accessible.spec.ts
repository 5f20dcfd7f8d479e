import { expectGoodPage, inLanguage, test, type Language } from '../support/portal.js';
import { expectStructure } from '../support/structure.js';
import { states } from './accessible.states.js';

// Every page of the portal in every state that a resident can meet, in both languages.

const looked: readonly Language[] = ['en', 'ar'];

for (const language of looked) {
  for (const { name, who, open } of states) {
    test(`${name}, ${language}`, async ({ page, as }) => {
      if (who) await as(who);
      await inLanguage(page, language);

      await open(page, language);

      if (language === 'en') await expectStructure(page, name, { data: name.startsWith('event ') });
      await expectGoodPage(page, language, name);
    });
  }
}
