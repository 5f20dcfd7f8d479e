import type { Page } from '@playwright/test';
import { expect, oskar, test } from '../support/portal.js';

// Whatever a resident presses and however often: one decision makes one VID and one event.

const generate = '**/resident/v1/generate-vid';

interface Made {
  vids: number;
  events: number;
}

async function count(page: Page): Promise<Made> {
  const ask = async (path: string) => ((await (await page.request.get(`/resident/v1/${path}`)).json()) as { response: unknown }).response;
  const vids = (await ask('vids')) as unknown[];
  const { totalItems } = (await ask('service-history/eng?serviceType=ID_MANAGEMENT_REQUEST')) as { totalItems: number };
  return { vids: vids.length, events: totalItems };
}

const confirm = (page: Page) => page.locator('rp-vid-create-dialog').getByRole('button', { name: 'Create a one-time VID' });
const done = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Your new one-time VID is ready' })).toBeVisible();

test.describe.configure({ mode: 'default' }); // one after the other: they count what one resident has

test.beforeEach(async ({ page, as }) => {
  await as(oskar);
  await page.goto('/vid');
  await page.getByRole('button', { name: 'Create a one-time VID' }).click();
});

test('pressing twice makes one', async ({ page }) => {
  const before = await count(page);

  await confirm(page).dblclick();
  await done(page);

  expect(await count(page)).toEqual({ vids: before.vids + 1, events: before.events + 1 });
});

test('pressing again while the answer is under way makes one, and the dialog stays', async ({ page }) => {
  const before = await count(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(generate, async (route) => (await held, await route.continue()));

  await confirm(page).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  release();
  await done(page);

  expect(await count(page)).toEqual({ vids: before.vids + 1, events: before.events + 1 });
});

test('pressing again after an answer was lost makes one', async ({ page }) => {
  const before = await count(page);
  await page.route(generate, async (route) => (await route.fetch(), await route.abort()), { times: 1 });

  await confirm(page).click();
  await expect(page.locator('rp-vid-create-dialog rp-alert')).toContainText('does not answer');
  await confirm(page).click();
  await done(page);

  expect(await count(page)).toEqual({ vids: before.vids + 1, events: before.events + 1 });
});
