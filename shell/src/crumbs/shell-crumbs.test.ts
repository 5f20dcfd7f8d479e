import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import { testPortal } from '../testing/portal.js';
import type { ShellCrumbs } from './shell-crumbs.js';
import './shell-crumbs.js';

async function show(options: Parameters<typeof testPortal>[0]) {
  const test = testPortal(options);
  const crumbs = await fixture<ShellCrumbs>(html`<rp-shell-crumbs .portal=${test.portal}></rp-shell-crumbs>`);
  return { ...test, crumbs, links: () => [...crumbs.querySelectorAll('li')].map((item) => item.textContent!.trim()) };
}

describe('rp-shell-crumbs', () => {
  it('SH-37: leads from a signed-in page to the dashboard', async () => {
    const { crumbs, links } = await show({ user: { authenticated: true }, path: '/vid' });

    expect(links()).to.deep.equal(['Home', 'My VIDs']);
    expect(crumbs.querySelector('a')).to.have.attribute('href', '/services');
    expect(crumbs.querySelector('[aria-current=page]')).to.have.text('My VIDs');
    await expectAccessible(crumbs);
  });

  it('SH-37: leads from a public page to the landing, and follows where the resident goes', async () => {
    const { crumbs, links, location } = await show({ path: '/help' });
    expect(links()).to.deep.equal(['Home', 'Help']);
    expect(crumbs.querySelector('a')).to.have.attribute('href', '/');

    location.set({ path: '/', query: new URLSearchParams() });
    await crumbs.updateComplete;

    expect(crumbs.querySelector('nav')).to.equal(null);
  });
});
