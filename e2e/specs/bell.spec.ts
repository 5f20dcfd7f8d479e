import type { BrowserContext, Page } from '@playwright/test';
import { changedAt, orderCard } from '../support/card.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  inLanguage,
  kofi,
  kowsalya,
  kshitija,
  openSignedIn,
  say,
  shrikrishna,
  test,
  throughESignet,
  type Resident,
} from '../support/portal.js';

// The bell: what is ready is known at once, in every tab, over one stream for all of them.

const bellOf = (tab: Page) => tab.locator('#rp-header button.bell');
const panelOf = (tab: Page) => tab.locator('rp-bell-panel');
const toastOf = (tab: Page, eventId: string) => tab.locator(`rp-toasts a[href="/track/${eventId}"]`);
const rowOf = (tab: Page, eventId: string) => panelOf(tab).locator('li', { has: tab.locator(`a[href="/track/${eventId}"]`) });

/** Opens a page and waits until its bell listens. */
async function openTab(context: BrowserContext, path = '/services') {
  const tab = await context.newPage();
  await tab.goto(path);
  await expect(tab.locator('html')).toHaveAttribute('data-rp-session', 'in');
  await expect(bellOf(tab)).toBeVisible();
  return tab;
}

/** Lets each page count its open streams. @returns how many all tabs have open */
async function countStreams(context: BrowserContext) {
  await context.addInitScript(() => {
    const opened: EventSource[] = [];
    const Real = EventSource;
    globalThis.EventSource = class extends Real {
      constructor(url: string | URL) {
        super(url);
        opened.push(this);
      }
    };
    Object.assign(globalThis, { openStreams: () => opened.filter(({ readyState }) => readyState !== Real.CLOSED).length });
  });
  const ofTab = (tab: Page) => tab.evaluate(() => (globalThis as unknown as { openStreams(): number }).openStreams());
  return async () => (await Promise.all(context.pages().map(ofTab))).reduce((all, one) => all + one, 0);
}

/** @returns what the page has heard from its stream */
async function hearStream(page: Page) {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const Real = EventSource;
    globalThis.EventSource = class extends Real {
      constructor(url: string | URL) {
        super(url);
        for (const name of ['unread', 'changed']) this.addEventListener(name, () => heard.push(name));
      }
    };
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

const residents: Readonly<Record<'en' | 'ar', Resident>> = { en: shrikrishna, ar: kowsalya };

for (const language of ['en', 'ar'] as const) {
  test(`a card that is ready is known in two tabs within a second, without a reload (${language})`, async ({ context, as }) => {
    await as(residents[language]);
    const streams = await countStreams(context);
    const first = await openTab(context);
    const second = await openTab(context, '/vid');
    await inLanguage(first, language);
    for (const tab of [first, second]) {
      await tab.reload();
      await expect(tab.locator('html')).toHaveAttribute('lang', language);
    }
    await expect.poll(streams).toBe(1);

    const seen = [first, second].map((tab) =>
      tab.waitForFunction(() => document.querySelector('rp-toasts')?.shadowRoot?.querySelector('a[href^="/track/"]') && Date.now(), undefined, {
        polling: 20,
        timeout: 40_000,
      }),
    );
    const eventId = await orderCard(first);
    const seenAt = await Promise.all(seen.map(async (handle) => Number(await (await handle).jsonValue())));

    for (const tab of [first, second]) {
      await expect(toastOf(tab, eventId)).toBeVisible();
      await expect(tab.locator('rp-toasts').getByText(say(language, 'shell.bell.ready.vid-card'))).toBeVisible();
      await expect(bellOf(tab).locator('.bell-badge')).toHaveText(/./);
    }
    const doneAt = await changedAt(first, eventId);
    for (const at of seenAt) expect(at - doneAt, 'from the change to the toast').toBeLessThan(1_000);
    expect(await streams()).toBe(1);
  });
}

test('the panel tells what is new, and empties the bell in every tab; a keyboard is enough', async ({ page, context, as }) => {
  await as(kshitija);
  await page.goto('/services');
  const other = await openTab(context);
  const eventId = await orderCard(page);
  await expect(toastOf(page, eventId)).toBeVisible({ timeout: 40_000 });
  await page.locator('rp-toasts').getByRole('button').click();

  await bellOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, eventId)).toContainText('New');
  for (const tab of [page, other]) await expect(bellOf(tab)).toHaveAccessibleName('Notifications');
  await expectAccessible(page, 'the open panel');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(bellOf(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('button', { name: 'Mark all as read' }).click();
  await expect(panelOf(page).locator('.new')).toHaveCount(0);
  await rowOf(page, eventId).getByRole('link').click();
  await expect(page).toHaveURL(`/track/${eventId}`);
  await expect(panelOf(page)).toHaveCount(0);
});

for (const language of ['en', 'ar'] as const) {
  test(`the panel fits a phone, light and dark (${language})`, async ({ page, as }) => {
    await as(kshitija);
    await inLanguage(page, language);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/services');

    await bellOf(page).click();
    await expect(panelOf(page).getByRole('heading', { name: say(language, 'shell.bell.title') })).toBeVisible();
    await expect(panelOf(page).locator('rp-skeleton')).toHaveCount(0);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `panel, ${language}, ${colorScheme}`);
    }
    await expectNoOverflow(page, 'the open panel');
    const { x, width } = (await panelOf(page).boundingBox())!;
    expect([x, width]).toEqual([0, 320]);
  });
}

test('eight tabs share one stream, and a ninth loads; when the one that listens goes, another does', async ({ context, as }) => {
  await as(kowsalya);
  const streams = await countStreams(context);
  const tabs: Page[] = [];
  for (let count = 0; count < 8; count++) tabs.push(await openTab(context));
  await expect.poll(streams).toBe(1);

  const ninth = await openTab(context, '/history');
  await expect(ninth.getByRole('heading', { level: 1, name: 'My history' })).toBeVisible();
  await tabs[0]!.close();
  await expect.poll(streams).toBe(1);
  const eventId = await orderCard(ninth);

  for (const tab of [...tabs.slice(1), ninth]) await expect(toastOf(tab, eventId)).toBeVisible({ timeout: 40_000 });
  expect(await streams()).toBe(1);
});

test('signing out closes the stream in every tab, and the next resident sees nothing of the one before', async ({ page, context }) => {
  test.setTimeout(120_000);
  const streams = await countStreams(context);
  await openSignedIn(page, kshitija, '/services');
  const other = await openTab(context);
  await expect.poll(streams).toBe(1);
  await orderCard(page);
  for (const tab of [page, other]) await expect(bellOf(tab).locator('.bell-badge')).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`^Your profile: ${kshitija.name}$`) }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
    await expect(bellOf(tab)).toHaveCount(0);
  }
  await expect.poll(streams).toBe(0);

  await page.goto('/services');
  await throughESignet(page, kofi);
  await expect(page.getByRole('button', { name: /^Your profile: Kofi/ })).toBeVisible();
  await expect.poll(streams).toBe(1);
  for (const tab of [page, other]) {
    await expect(bellOf(tab)).toHaveAccessibleName('Notifications');
    await expect(tab.locator('rp-toasts a')).toHaveCount(0);
  }
});

test('what changed while this browser was offline shows when it is back, without a reload', async ({ page, context, browser, as, sessionOf }) => {
  await as(kshitija);
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await sessionOf(kshitija));
  const heard = await hearStream(page);
  await page.goto('/history');
  await expect.poll(heard, 'the stream has begun').toContain('unread');

  await context.setOffline(true);
  const otherTab = await openTab(elsewhere);
  const eventId = await orderCard(otherTab);
  await expect(toastOf(otherTab, eventId), 'nothing more will be told of it').toBeVisible({ timeout: 40_000 });
  await context.setOffline(false);

  await expect(page.locator(`rp-requests-event-item a[href^="/track/${eventId}"]`)).toBeVisible();
  await elsewhere.close();
});

test('a back end without a stream is asked for the count', async ({ page, as }) => {
  await as(shrikrishna);
  let streams = 0;
  await page.route('**/portal/v1/notifications/stream*', (route) => (streams++, route.abort()));
  await page.route('**/portal/v1/session/state', async (route) => {
    const response = await route.fetch();
    const state = (await response.json()) as { capabilities: string[] };
    await route.fulfill({ response, json: { ...state, capabilities: state.capabilities.filter((one) => one !== 'notifications-stream') } });
  });
  await page.route('**/resident/v1/unread/notification-count', async (route) => {
    expect(route.request().headers()['x-rp-background']).toBe('1');
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), response: { unreadCount: 7 } } });
  });

  await page.goto('/services');

  await expect(bellOf(page)).toHaveAccessibleName('Notifications, 7 unread');
  expect(streams).toBe(0);
});
