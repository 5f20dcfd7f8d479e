import { expectGoodPage, inLanguage, test, type Language } from '../support/portal.js';
import { expectStructure } from '../support/structure.js';
import { states } from './accessible.states.js';

// Every page of the portal in every state that a resident can meet, in both languages.

const looked: readonly Language[] = ['en', 'ar'];

for (const language of looked) {
  for (const { name, who, open, at } of states) {
    test(`${name}, ${language}`, async ({ page, as }) => {
      if (who) await as(who);
      await inLanguage(page, language);

      await open(page, language);

      // Which facts an event has depends on what the resident did last.
      if (language === 'en' && !/^event [A-Z]/.test(name)) await expectStructure(page, name, at);
      await expectGoodPage(page, language, name);
    });
  }
}
