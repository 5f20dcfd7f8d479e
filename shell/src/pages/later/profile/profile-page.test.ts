import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import type { RpReveal } from '@rp/shared-design';
import type { Answers } from '@rp/shared-client/testing';
import { notification, pageOf } from '../../../testing/notifications.js';
import { testPortal } from '../../../testing/portal.js';
import type { ProfilePage } from './profile-page.js';
import './profile-page.js';

const mira = { authenticated: true, scopes: ['openid', 'Manage-VID', 'Manage-Service-Requests'], expiresAt: new Date('2026-03-09T11:05:00Z') };
const answers: Answers = {
  getProfile: async () => ({
    response: {
      fullName: 'Mira Solen',
      email: 'mira.solen@example.org',
      phone: '+999 5550 1234',
      lastLoginUtc: '2026-03-09T10:05:00.000Z',
      photo: { data: null },
    },
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
  it('SH-28: shows name, the last sign-in and where the identity was used last', async () => {
    const { page } = await show();

    expect(page.querySelector('.profile-facts')!.textContent).to.contain('Mira Solen').and.contain('9 March 2026');
    expect(page.querySelector('.profile-list')!.textContent).to.contain('Signed in to the tax office');
    await expectAccessible(page);
  });

  it('SH-28: keeps e-mail and phone out of sight until the resident asks for one', async () => {
    const { page } = await show();
    const reveals = [...page.querySelectorAll<RpReveal>('rp-reveal')];
    const seen = () => reveals.map((reveal) => reveal.shadowRoot!.querySelector('.number')!.textContent);
    await waitUntil(() => reveals.every((reveal) => reveal.shadowRoot?.querySelector('button')), 'the elements have come');

    expect(seen()).to.deep.equal(['m***@example.org', '***234']);
    expect(page.innerHTML).not.to.contain('mira.solen@example.org').and.not.to.contain('5550');
    reveals[0]!.shadowRoot!.querySelector('button')!.click();
    await reveals[0]!.updateComplete;

    expect(seen()).to.deep.equal(['mira.solen@example.org', '***234']);
  });

  it('SH-20: says what was allowed at sign-in, and lets the resident choose anew', async () => {
    const { page, asked } = await show();

    const scopes = [...page.querySelectorAll('.profile-scopes rp-status')].map((one) => one.textContent);
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
