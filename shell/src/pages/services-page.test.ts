import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { vidRemote, testPortal } from '../testing/portal.js';
import './services-page.js';
import type { ServicesPage } from './services-page.js';

const known = { authenticated: true, scopes: [], name: 'Mira Solen', lastLogin: new Date('2026-03-09T10:05:00Z') };

async function show() {
  await withStyles();
  const { portal, who } = testPortal({ user: { authenticated: true } });
  const page = await fixture<ServicesPage>(html`<rp-services-page .portal=${portal}></rp-services-page>`);
  const cardsAt = () => page.querySelector('.cards')!.getBoundingClientRect().top;
  const learn = async (user: Partial<typeof known>) => {
    who.set({ ...who.value, ...user });
    await page.updateComplete;
  };
  return { page, portal, cardsAt, learn };
}

describe('rp-services-page', () => {
  it('greets by name with the last sign-in, and lists the services', async () => {
    const { page, learn } = await show();

    await learn(known);

    expect(page.querySelector('h1')).to.have.trimmed.text('Hello Mira Solen');
    expect(page.querySelector('.greeting')).to.contain.text('Last sign-in: 9 March 2026');
    expect(page.querySelector(`.cards a[href="${vidRemote.routes[0]!.path}"]`)).to.exist;
    await expectAccessible(page);
  });

  it('keeps the room for what it does not know yet, and for what is new', async () => {
    const { portal, cardsAt, learn } = await show();
    const before = cardsAt();

    await learn(known);
    portal.bell.tell({ type: 'unread', unread: 3 });

    expect(cardsAt()).to.equal(before);
  });

  it('keeps it too for who has never been here', async () => {
    const { page, cardsAt, learn } = await show();
    const before = cardsAt();

    await learn({ name: 'Mira Solen', lastLogin: undefined });

    expect(page.querySelector('.greeting .muted')!.textContent).to.contain('Choose what you want to do.');
    expect(page.querySelector('.greeting a')).to.equal(null);
    expect(cardsAt()).to.equal(before);
  });

  it('has a heading where nobody could say the name', async () => {
    const { page, learn } = await show();

    await learn({ name: '' });

    expect(page.querySelector('h1')).to.have.trimmed.text('Your services');
  });
});
