import { setTimeout } from 'node:timers/promises';
import { expect, inLanguage, mira, test, type Language } from '../support/portal.js';
import { missing } from '../support/faults.js';
import { noteShifts, shiftsOf } from '../support/shifts.js';

// A page keeps the room for what is still to come: what a resident is about to press stays where it is.

/** What is felt as still: https://web.dev/articles/cls */
const mostMoved = 0.1;
/** The page is painted long before this, so that whatever comes late could move it. */
const answersAfterMs = 300;

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };
const dashboard = { path: '/services', there: 'rp-requests-recent ol' };
const vids = { path: '/vid', there: 'rp-vid-section' };
const history = { path: '/history', there: 'rp-requests-event-item' };
const profile = { path: '/profile', there: '.profile-list' };

const visits: readonly { path: string; there: string; size: { width: number; height: number }; language: Language }[] = [
  { ...dashboard, size: phone, language: 'en' },
  { ...dashboard, size: phone, language: 'ar' },
  { ...dashboard, size: desk, language: 'en' },
  { ...dashboard, size: desk, language: 'ar' },
  { ...vids, size: phone, language: 'en' },
  { ...vids, size: desk, language: 'ar' },
  { ...history, size: phone, language: 'ar' },
  { ...history, size: desk, language: 'en' },
  { ...profile, size: phone, language: 'en' },
];

for (const { path, there, size, language } of visits) {
  test(`${path} stays still while slow answers come in, ${size.width} pixels wide, ${language}`, async ({ page, context, as }) => {
    await as(mira);
    await context.clearCookies({ name: 'rp_faces' }); // the typeface may be late
    await inLanguage(page, language);
    await page.setViewportSize(size);
    await page.route('**/{resident,portal}/v1/**', async (route) => {
      await setTimeout(answersAfterMs);
      await route.continue();
    });
    await noteShifts(page);

    await page.goto(path);
    await expect(page.locator(there).first()).toBeVisible();
    await expect(page.locator('#rp-header .account-name')).toHaveText(/\p{L}/u);
    await expect(page.locator('rp-skeleton')).toHaveCount(0);
    await expect(page.locator('html[data-rp-faces]')).toHaveCount(0); // the typeface has come, if it was late
    await page.evaluate(() => document.fonts.ready);

    const { sum, moves } = await shiftsOf(page);
    expect(sum, moves.join('\n')).toBeLessThanOrEqual(mostMoved);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

for (const size of [phone, desk]) {
  test(`a part of the dashboard that does not come moves nothing in sight, and is as high as what it says out of it, ${size.width} pixels wide`, async ({
    page,
    as,
  }) => {
    await as(mira);
    await page.setViewportSize(size);
    await page.route('**/mfe/mfe-requests/**/remoteEntry.js*', missing);
    await noteShifts(page);

    await page.goto('/services');
    await expect(page.locator('rp-remote-error')).toBeVisible();
    await expect(page.locator('rp-skeleton')).toHaveCount(0);

    const empty = () =>
      page
        .locator('.slot[data-state=error]')
        .evaluate((slot) => slot.getBoundingClientRect().height - slot.querySelector('rp-error')!.getBoundingClientRect().height);
    if (size === phone) await expect.poll(empty).toBeLessThan(1);
    const { sum, moves } = await shiftsOf(page);
    expect(sum, moves.join('\n')).toBeLessThanOrEqual(0.01);
  });
}

test("on the first visit of the dashboard the typeface comes after what is the resident's own, on the next with the page", async ({ page, context, as }) => {
  await as(mira);
  await context.clearCookies({ name: 'rp_faces' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const first = (part: string) => asked.findIndex((url) => url.includes(part));
  const faceIsThere = () => page.waitForFunction(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"') && document.cookie.includes('rp_faces='));

  const visit = await page.goto('/services');
  await faceIsThere();
  expect(await visit!.text()).toContain('data-rp-faces="late"');
  for (const part of ['mfe-vid', 'mfe-requests']) expect(first('latin-400'), part).toBeGreaterThan(first(`/mfe/${part}/`));

  const next = await page.reload();
  await faceIsThere();
  expect(await next!.text()).not.toContain('data-rp-faces');
});
