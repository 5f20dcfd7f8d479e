import { expect, waitUntil } from '@open-wc/testing';
import { clickButton } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { detail } from '../testing/sample-events.js';
import { show } from '../testing/show.js';
import { cleanEventId, faultOf } from './event-id.js';

const answers = { getEventStatus: async () => ({ response: detail() }) };

async function type(find: (selector: string) => HTMLElement | undefined, text: string) {
  const input = find('rp-field input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('rp-requests-track-page', () => {
  afterEach(() => setLocale('en'));

  for (const lang of ['en', 'ar']) {
    it(`has no accessibility violation, with an error too (${lang})`, async () => {
      const { page } = await show({ path: '/track/12ab', lang });

      await expectAccessible(page);
    });
  }

  it('goes to the event, whatever spaces and digits it is written with', async () => {
    const { page, portal, find, audited } = await show({ path: '/track', answers });

    await type(find, ' ٨٢٥١-6496 0123\u200e4567 ');
    clickButton(page, 'Track this request');
    await waitUntil(() => portal.navigations.length === 1);

    expect(portal.navigations).to.deep.equal(['/track/8251649601234567']);
    expect(audited).to.deep.equal(['RP-026']);
  });

  for (const [text, error] of Object.entries({
    '': 'Enter the event ID of the request.',
    '82516496O1234567': 'An event ID has digits only. Check what you entered.',
    '825164960123456': 'An event ID has 16 digits. You entered 15 digits.',
    '1': 'An event ID has 16 digits. You entered 1 digit.',
  })) {
    it(`says what is wrong with "${text}", at the field, and keeps it`, async () => {
      const { page, portal, find } = await show({ path: '/track' });

      await type(find, text);
      clickButton(page, 'Track this request');
      await waitUntil(() => find('.rp-error'));

      expect(find('.rp-error')).to.have.text(error);
      expect((find('rp-field input') as HTMLInputElement).value).to.equal(text);
      await waitUntil(() => deepActiveElement()?.localName === 'input');
      expect(portal.navigations).to.deep.equal([]);
    });
  }

  it('explains a bad ID of the address and keeps it', async () => {
    const { find, portal } = await show({ path: '/track/%3Cb%3E12' });

    expect((find('rp-field input') as HTMLInputElement).value).to.equal('<b>12');
    expect(find('.rp-error')).to.exist;
    expect(portal.titles.at(-1)).to.equal('Error: Track a request');
  });

  it('opens an old link with ?eid=', async () => {
    const { find } = await show({ path: '/track?eid=8251649601234567', answers });

    expect(find('rp-requests-event-page')).to.exist;
  });

  it('lists the newest requests for those who have no number at hand', async () => {
    const { rows, asked } = await show({ path: '/track' });

    expect(asked()[0]!.query).to.include({ pageSize: 20 });
    expect(rows()).to.have.length(3);
  });

  it('knows a fault from a slip', () => {
    expect(cleanEventId('8251 6496–0123\u00a04567')).to.equal('8251649601234567');
    expect(faultOf('8251649601234567')).to.equal(undefined);
    expect(faultOf('8251649601234567890')).to.equal('length');
  });
});
