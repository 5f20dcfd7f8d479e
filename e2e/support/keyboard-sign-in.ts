import type { Page } from '@playwright/test';
import type { Keyboard } from './keyboard.js';
import { shared } from './place.js';
import type { Resident } from './residents.js';
import { inTurnOf, readCode } from './sign-in.js';

/** From e-Signet's first page up to the one that asks what the portal may see and do, by keyboard alone. */
export const upToConsentByKeyboard = (page: Page, keys: Keyboard, resident: Resident) =>
  inTurnOf(resident, shared(), async () => {
    const since = Date.now();
    await keys.to(page.locator('input#id'));
    await keys.type(resident.uin);
    await keys.press('Enter');
    await keys.use(page.locator('input[name=channel][value=EMAIL]'), 'Space');
    await keys.use(page.locator('button.es-next'));
    await keys.to(page.locator('input#code'));
    await keys.type(await readCode(shared(), resident.email, since));
    await keys.press('Enter');
    await page.locator('.es-agree button').waitFor();
  });
