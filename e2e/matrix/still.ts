import type { Page } from '@playwright/test';
import { answered, events, rowsOf } from '../support/events.js';
import { mira } from '../support/portal.js';

const noon = new Date('2026-03-12T09:00:00Z'); // in Nairobi, where the browser of the tests is

const vids = [
  {
    vid: '4251852193847593',
    maskedVid: '4XXXXXXXXXXXXX93',
    vidType: 'PERPETUAL',
    generatedUtc: '2026-01-05T08:00:00.000Z',
    expiryUtc: null,
    transactionsLeftCount: null,
  },
  {
    vid: '6251852193847545',
    maskedVid: '6XXXXXXXXXXXXX45',
    vidType: 'ONETIMEUSE',
    generatedUtc: '2026-03-02T08:00:00.000Z',
    expiryUtc: null,
    transactionsLeftCount: 2,
  },
];

const profile = {
  fullName: mira.name,
  email: mira.email,
  phone: '+999 5550 1234',
  photo: { data: null },
  lastLogin: null,
  lastLoginUtc: '2026-03-11T06:40:00.000Z',
};

/**
 * Lets time stand still, and the data of the resident who is signed in be what it always was: of two pictures of a page
 * only the looks can differ.
 */
export async function holdStill(page: Page) {
  await page.clock.setFixedTime(noon);
  const answer = (path: string, response: object) => page.route(`**/resident/v1/${path}`, (route) => route.fulfill({ json: answered(response) }));
  await answer('vids', vids);
  await answer('profile?*', profile);
  await answer('unread/notification-count', { unreadCount: 3 });
  await answer('service-history/**', rowsOf(events.IN_PROGRESS, events.SUCCESS, events.FAILED));
  await page.route('**/portal/v1/session/state', async (route) => {
    const response = await route.fetch();
    const state = (await response.json()) as { active: boolean; capabilities: readonly string[] };
    if (!state.active) return route.fulfill({ response });
    const capabilities = state.capabilities.filter((one) => one !== 'notifications-stream'); // the bell asks, and is answered
    return route.fulfill({ response, json: { ...state, capabilities, expires_at: noon.getTime() / 1000 + 6 * 3600 } });
  });
}
