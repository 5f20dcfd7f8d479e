import { expect, mira, say, tomas, type Language, type Resident } from '../support/portal.js';
import type { Page, Route } from '@playwright/test';
import { answered, events, rowsOf } from '../support/events.js';

export interface State {
  name: string;
  /** Who is signed in; nobody when missing. */
  who?: Resident;
  /** Brings the page there; it ends when the state can be seen. */
  open: (page: Page, language: Language) => Promise<void>;
  /** Where its structure is, when not in the main part of the page. */
  at?: string;
}

const broken = (route: Route) => route.fulfill({ status: 500, body: '' });
const missing = (route: Route) => route.fulfill({ status: 404, body: '' });
const silent = () => {};
/** What other tests do for the same resident is no news to this page. */
const deaf = (page: Page) => page.route('**/portal/v1/notifications/stream*', silent);

const vids = '**/resident/v1/vids';
const history = '**/resident/v1/service-history/**';
const vidRemote = '**/mfe/mfe-vid/**/remoteEntry.js*';

const heading = (page: Page, language: Language, id: string) => expect(page.getByRole('heading', { level: 1, name: say(language, id) })).toBeVisible();
const seen = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible();

/** A page that anyone can read, once the shell has taken it over. */
const article = (path: string): State => ({
  name: path.slice(1),
  async open(page, language) {
    await page.goto(path);
    await heading(page, language, `shell.${path.slice(1)}.title`);
    await seen(page, 'rp-article-page h1');
  },
});

/** Whether there was a sign-in before this one depends on which test was first. */
const profile = (route: Route) =>
  route.fulfill({
    json: answered({
      fullName: mira.name,
      email: mira.email,
      phone: '+999 5550 1234',
      photo: { data: null },
      lastLogin: null,
      lastLoginUtc: '2026-03-09T10:05:00.000Z',
    }),
  });

/** The page of an event: what it says is written down in `support/events.ts`, as what a resident did differs from run to run. */
const event = (status: keyof typeof events): State => ({
  name: `event ${status}`,
  who: mira,
  async open(page) {
    const { eventId } = events[status];
    await page.route(`**/resident/v1/events/${eventId}?*`, (route) => route.fulfill({ json: answered(events[status]) }));
    await page.route(history, (route) => route.fulfill({ json: answered(rowsOf(events[status])) }));
    await page.goto(`/track/${eventId}`);
    await seen(page, 'rp-timeline');
    await seen(page, 'rp-requests-event-actions rp-button + rp-button');
  },
});

async function openVids(page: Page) {
  await page.goto('/vid');
  await seen(page, 'rp-vid-section');
}

/** Asks for the first VID type that there is room for. */
async function askToCreate(page: Page, language: Language) {
  await openVids(page);
  await page.getByRole('button', { name: say(language, 'vid.onetime.create') }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
}

export const states: readonly State[] = [
  {
    name: 'landing',
    open: async (page, language) => (await page.goto('/'), await heading(page, language, 'shell.landing.title'), seen(page, 'rp-landing-page h1')),
  },
  { name: 'signed out', open: async (page, language) => (await page.goto('/signed-out'), heading(page, language, 'shell.signed-out.title')) },
  article('/help'),
  article('/accessibility'),
  article('/privacy'),
  { name: 'not found', open: async (page, language) => (await page.goto('/nowhere'), heading(page, language, 'shell.not-found.title')) },
  { name: 'not here yet', open: async (page, language) => (await page.goto('/get-uin'), heading(page, language, 'shell.not-yet.title')) },
  {
    name: 'sign-in that took too long',
    open: async (page, language) => (await page.goto('/callback?error=invalid_transaction&state=x'), heading(page, language, 'shell.sign-in.expired.title')),
  },
  {
    name: 'sign-in not possible',
    async open(page, language) {
      await page.route('**/portal/v1/session/config', broken);
      await page.goto('/vid');
      await heading(page, language, 'shell.sign-in.down.title');
    },
  },

  {
    name: 'services',
    who: mira,
    open: async (page) => (await page.goto('/services'), await seen(page, 'rp-vid-summary'), seen(page, 'rp-requests-recent ol')),
  },
  {
    name: 'services without a profile',
    who: mira,
    async open(page) {
      await page.route('**/resident/v1/profile*', broken);
      await page.goto('/services');
      for (const part of ['rp-vid-summary', 'rp-requests-recent ol', 'h1:not(:has(bdi))']) await seen(page, part);
    },
  },
  { name: 'services of a newcomer', who: tomas, open: async (page) => (await page.goto('/services'), seen(page, 'rp-requests-recent a.all')) },
  {
    name: 'profile open',
    who: mira,
    async open(page, language) {
      await page.goto('/services');
      await page.locator('button.account').click();
      await expect(page.getByRole('button', { name: say(language, 'shell.sign-out') })).toBeVisible();
    },
  },
  {
    name: 'my profile',
    who: mira,
    async open(page) {
      await page.route('**/resident/v1/profile?*', profile);
      await page.goto('/profile');
      await seen(page, 'rp-reveal .number');
      await seen(page, '.profile-list a');
    },
  },
  {
    name: 'my profile, failed',
    who: mira,
    open: async (page) => (await page.route('**/resident/v1/profile?*', broken), await page.goto('/profile'), seen(page, 'rp-profile-page rp-error')),
  },
  {
    name: 'language menu open',
    who: mira,
    open: async (page) => (await page.goto('/services'), await page.locator('rp-menu.language').click(), seen(page, 'rp-menu-item')),
  },

  {
    name: 'display settings open',
    at: 'rp-display-settings',
    open: async (page, language) => (
      await page.addInitScript(() => (speechSynthesis.getVoices = () => [])), // as on a device without a voice
      await page.goto('/?display=open'),
      expect(page.getByRole('dialog', { name: say(language, 'design.display.title') })).toBeVisible()
    ),
  },
  {
    name: 'idle warning',
    at: 'rp-idle-warning',
    who: mira,
    async open(page) {
      await page.clock.install();
      await page.goto('/services');
      await seen(page, 'html[data-rp-watched]');
      await page.clock.fastForward('15:01');
      await expect(page.locator('rp-idle-warning .stay')).toBeFocused();
    },
  },
  {
    name: 'offline',
    at: '#rp-line',
    async open(page) {
      await page.goto('/');
      await page.locator('rp-connection-bar').waitFor({ state: 'attached' });
      await page.context().setOffline(true);
      await seen(page, '#rp-line .line');
    },
  },
  {
    name: 'service down',
    at: '#rp-line',
    open: async (page) => (await page.route('**/portal/v1/session/state', broken), await page.goto('/'), seen(page, '#rp-line .line')),
  },

  { name: 'VIDs', who: mira, open: openVids },
  { name: 'VIDs of a newcomer', who: tomas, open: openVids },
  { name: 'VIDs, loading', who: mira, open: async (page) => (await page.route(vids, silent), await page.goto('/vid'), seen(page, 'rp-skeleton[shape=cards]')) },
  { name: 'VIDs, failed', who: mira, open: async (page) => (await page.route(vids, broken), await page.goto('/vid'), seen(page, 'rp-vid-app rp-error')) },
  { name: 'VIDs, question before creating', who: mira, open: askToCreate },
  {
    name: 'VIDs, question before revoking',
    who: mira,
    async open(page, language) {
      await openVids(page);
      await page
        .getByRole('button', { name: say(language, 'vid.revoke.label') })
        .last()
        .click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'VIDs, created',
    who: mira,
    async open(page, language) {
      const made = answered({ vid: '1234567890123456', status: 'ACTIVE', message: 'made' });
      await page.route('**/resident/v1/generate-vid', (route) => route.fulfill({ json: made, headers: { eventid: '1234567890123456' } }));
      await askToCreate(page, language);
      await page
        .locator('rp-vid-create-dialog')
        .getByRole('button', { name: say(language, 'vid.onetime.create') })
        .click();
      await seen(page, 'rp-vid-done');
    },
  },
  {
    name: 'VIDs, question before a card',
    who: mira,
    async open(page, language) {
      await openVids(page);
      await page
        .getByRole('button', { name: say(language, 'vid.pdf.label') })
        .first()
        .click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'VIDs, creating refused',
    who: mira,
    async open(page, language) {
      await page.route('**/resident/v1/generate-vid', broken);
      await askToCreate(page, language);
      await page
        .locator('rp-vid-create-dialog')
        .getByRole('button', { name: say(language, 'vid.onetime.create') })
        .click();
      await seen(page, 'rp-vid-create-dialog rp-alert[kind=danger]');
    },
  },

  { name: 'history', who: mira, open: async (page) => (await page.goto('/history'), seen(page, 'rp-requests-event-item')) },
  {
    name: 'history, filtered',
    who: mira,
    open: async (page) => (await deaf(page), await page.goto('/history?type=ID_MANAGEMENT_REQUEST&status=FAILED'), seen(page, '.chip')),
  },
  {
    name: 'history, nothing matches',
    who: mira,
    open: async (page) => (await deaf(page), await page.goto('/history?from=2001-01-01&to=2001-01-02'), seen(page, 'rp-empty')),
  },
  {
    name: 'history of a newcomer',
    who: tomas,
    async open(page) {
      await page.route(history, (route) => route.fulfill({ json: answered(rowsOf()) })); // signing in is itself an event
      await page.goto('/history');
      await seen(page, 'rp-empty');
    },
  },
  {
    name: 'history, loading',
    who: mira,
    open: async (page) => (await page.route(history, silent), await page.goto('/history'), seen(page, 'rp-requests-history-page rp-skeleton')),
  },
  {
    name: 'history, failed',
    who: mira,
    open: async (page) => (await page.route(history, broken), await page.goto('/history'), seen(page, 'rp-requests-history-page rp-error')),
  },

  event('SUCCESS'),
  event('IN_PROGRESS'),
  event('FAILED'),
  {
    name: 'event of nobody',
    who: mira,
    open: async (page, language) => (await page.goto('/track/0000000000000000'), heading(page, language, 'requests.event.missing.title')),
  },
  {
    name: 'track',
    who: mira,
    open: async (page) => (await page.goto('/track'), await seen(page, 'rp-requests-track-form'), seen(page, 'rp-requests-recent ol')),
  },
  { name: 'track, wrong number', who: mira, open: async (page) => (await page.goto('/track/12345'), seen(page, 'rp-requests-track-form [aria-invalid=true]')) },

  {
    name: 'part not available',
    who: mira,
    open: async (page) => (await page.route(vidRemote, missing), await page.goto('/vid'), seen(page, 'rp-remote-error rp-error')),
  },
  {
    name: 'part of the dashboard not available',
    who: mira,
    open: async (page) => (
      await page.route(vidRemote, missing),
      await page.goto('/services'),
      await seen(page, 'rp-remote-error rp-error'),
      seen(page, 'rp-requests-recent ol')
    ),
  },
];
