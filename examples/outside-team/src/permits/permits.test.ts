import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createTestContext } from '@rp/shared-client/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { mfe } from '../index.js';
import type { Vid } from './lasting-vids.js';
import type { PermitsApp } from './permits-app.js';
import type { PermitsCard } from './permits-card.js';

const endless: Vid = { vid: '4251852193847593', maskedVid: '4XXXXXXXXXXXXX93', vidType: 'Perpetual' };
const ending: Vid = { ...endless, vid: '6251852193847545', maskedVid: '6XXXXXXXXXXXXX45', expiryUtc: new Date(Date.now() + 29 * 86_400_000).toISOString() };

async function show<E extends PermitsApp | PermitsCard>(tag: string, vids: Vid[], lang = 'en') {
  await contribute(mfe.name, (language) => mfe.words!(language));
  await setLocale(lang);
  await withStyles();
  const { context } = createTestContext({ answers: { listVids: async () => ({ response: vids }) } });
  const element = document.createElement(tag) as E;
  element.context = context;
  await fixture(html`${element}`);
  await waitUntil(() => !element.shadowRoot!.querySelector('rp-skeleton'));
  return { element, text: () => element.shadowRoot!.textContent.replace(/\s+/g, ' ') };
}

describe('permits', () => {
  afterEach(() => setLocale('en'));

  for (const [lang, heading] of Object.entries({ en: 'These of your VIDs will do', ar: 'هذه المعرّفات تصلح' })) {
    it(`offers the VIDs that last long enough (${lang})`, async () => {
      const { element, text } = await show('permits-app', [endless, ending], lang);

      expect(text()).to.contain(heading);
      expect(element.shadowRoot!.querySelectorAll('rp-id').length).to.equal(1);
      await expectAccessible(element);
    });
  }

  it('shows the way when none lasts long enough', async () => {
    const { element, text } = await show('permits-app', [ending]);

    expect(text()).to.contain('See and create VIDs');
    await expectAccessible(element);
  });

  it('counts them on the dashboard', async () => {
    const { element, text } = await show('permits-card', [endless, ending]);

    expect(text()).to.contain('1 of your VIDs will do for a permit.');
    await expectAccessible(element);
  });
});
