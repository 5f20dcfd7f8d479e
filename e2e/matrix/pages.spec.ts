import { expect, expectAccessible, expectNoOverflow, inLanguage, test } from '../support/portal.js';
import { states } from '../specs/accessible.states.js';
import { pairwise } from './pairs.js';

// Every page in every state: the settings are drawn so that every two of them meet on every page.

for (const { language, theme, contrast, status, width, size } of pairwise()) {
  const row = `${language} ${theme} contrast ${contrast} status ${status} ${width}px ${size}%`;
  for (const { name, who, open } of states) {
    test(`${name}, ${row}`, async ({ page, as }) => {
      if (who) await as(who);
      await inLanguage(page, language);
      await page.setViewportSize({ width, height: 900 });
      // The hardest case for room: the widest letters and lines on the smallest screen.
      const spacing = width === 320 && size === '200' ? 'wide' : 'normal';
      await page.addInitScript((prefs) => localStorage.setItem('rp.prefs', JSON.stringify(prefs)), { v: 1, theme, contrast, status, size, spacing });

      await open(page, language);

      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectNoOverflow(page, name);
      await expectAccessible(page, name);
    });
  }
}
