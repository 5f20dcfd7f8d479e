import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@rp/shared-design';
import type { Answers } from '@rp/shared-client/testing';
import { notification, pageOf } from '../../../testing/notifications.js';
import { testPortal } from '../../../testing/portal.js';
import type { ProfilePage } from './profile-page.js';
import './profile-page.js';

const mira = { authenticated: true, scopes: ['openid', 'Manage-VID', 'Manage-Service-Requests'], expiresAt: new Date('2026-03-09T11:05:00Z') };
const answers: Answers = {
  getProfile: async () => ({
    response: { fullName: 'Mira Solen', email: 'XXXXolen@example.org', phone: 'XXXXXX1234', lastLoginUtc: '2026-03-09T10:05:00.000Z', photo: { data: null } },
  }),
  getServiceHistory: async () => pageOf([notification(0, { description: 'Signed in to the tax office' })]),
};

async function show(options: Parameters<typeof testPortal>[0] = {}) {
  const test = testPortal({ user: mira, answers, ...options });
  const page = await fixture<ProfilePage>(html`<rp-profile-page .portal=${test.portal}></rp-profile-page>`);
  await waitUntil(() => page.querySelector('.profile-facts, rp-error'), 'it has loaded');
  return { ...test, page };
}

describe('rp-profile-page', () => {
  it('SH-28: shows name, masked contacts, the last sign-in and where the identity was used last', async () => {
    const { page } = await show();

    expect(page.querySelector('.profile-facts')!.textContent).to.contain('Mira Solen').and.contain('XXXXXX1234').and.contain('9 March 2026');
    expect(page.querySelector('.profile-list')!.textContent).to.contain('Signed in to the tax office');
    await expect(page).to.be.accessible();
  });

  it('SH-20: says what was allowed at sign-in, and lets the resident choose anew', async () => {
    const { page, asked } = await show();

    const scopes = [...page.querySelectorAll('.profile-scopes strong')].map((one) => one.textContent);
    expect(scopes).to.deep.equal(['Not allowed', 'Allowed', 'Not allowed', 'Allowed', 'Not allowed']);
    page.querySelector<HTMLElement>('rp-button')!.click();
    expect(asked).to.deep.equal(['login']);
  });

  it('asks for no history that the resident did not allow', async () => {
    const { page, calls } = await show({ user: { ...mira, scopes: ['openid'] } });

    expect(calls.map(({ operation }) => operation)).to.deep.equal(['getProfile']);
    expect(page.querySelector('.profile-list')).to.equal(null);
  });

  it('offers another try when nobody answers', async () => {
    const { page } = await show({ answers: {} });

    expect(page.querySelector('rp-error')).not.to.equal(null);
  });
});
