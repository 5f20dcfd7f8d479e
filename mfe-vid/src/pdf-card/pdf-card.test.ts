import { expect, waitUntil } from '@open-wc/testing';
import { ApiError } from '@rp/shared-client';
import { clickButton, textOf, type Answers, type Files } from '@rp/shared-client/testing';
import { deepActiveElement, deepQuery } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { cardOrder, orderId } from '../testing/card-order.js';
import { perpetual, temporary } from '../testing/sample-vids.js';
import { show } from '../testing/show.js';
import type { WireVid } from '../vids/vids.api.js';
import type { VidPdfDone } from './pdf-done.js';

const label = 'Get a card of VID 4XXX…93';

/** The page with the dialog open, or with the card ordered. */
async function ask(options: { answers?: Answers; scopes?: readonly string[]; lang?: string; label?: string; vids?: readonly WireVid[] } = {}) {
  const shown = await show(options);
  const dialog = () => shown.find('rp-vid-pdf-dialog')!;
  clickButton(shown.page, options.label ?? label);
  await waitUntil(() => shown.find('dialog[open]'));
  return { ...shown, dialog };
}

async function ordered(files: Files = {}, scopes?: readonly string[]) {
  const order = cardOrder();
  const shown = await show({ answers: order.answers, files, scopes });
  clickButton(shown.page, label);
  await waitUntil(() => shown.find('dialog[open]'));
  clickButton(shown.find('rp-vid-pdf-dialog')!, label);
  await waitUntil(() => deepActiveElement()?.textContent?.includes('We are making the card'), 'the confirmation has the focus');
  const done = shown.find('rp-vid-pdf-done') as VidPdfDone;
  const saved: string[] = [];
  done.save = ({ name }) => void saved.push(name);
  const turn = (status: 'SUCCESS' | 'FAILED') => {
    order.turn(status);
    shown.portal.context.notifications.changed(orderId);
  };
  return { ...shown, saved, turn, order };
}

describe('the card of a VID', () => {
  afterEach(() => setLocale('en'));

  for (const lang of ['en', 'ar']) {
    it(`is explained before it is ordered, without accessibility violation (${lang})`, async () => {
      const { page, dialog } = await ask({ lang, label: lang === 'en' ? label : 'طلب بطاقة للمعرّف 4XXX…93' });

      expect(textOf(dialog())).to.contain('AMAL1990').and.to.contain('PDF');
      await expectAccessible(page);
    });
  }

  it('begins at its question where the buttons are out of sight, as on a phone', async () => {
    document.documentElement.style.fontSize = '48px';
    try {
      const { dialog } = await ask();
      await waitUntil(() => textOf(deepActiveElement()!) === 'Get a card of VID 4XXX…93?');

      const box = deepQuery(dialog().shadowRoot!, 'dialog')!;
      expect(box.scrollHeight).to.be.above(box.clientHeight);
      expect(box.scrollTop).to.equal(0);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('SH-39: says how long it takes, that it works once, and the rule of its password with an example', async () => {
    const { dialog } = await ask();

    expect(textOf(dialog()))
      .to.contain('about a minute')
      .and.to.contain('You can download it once.')
      .and.to.contain('the first four letters of your full name, then the year you were born. We take your name as it stands in our letters to you')
      .and.to.contain('Amal Haddad, born in 1990, writes AMAL1990')
      .and.to.contain('born in 1990, writes يوسف1990')
      .and.to.contain('LILI1990');
  });

  it('of a VID that ends says so', async () => {
    const vids = [{ ...temporary, expiryUtc: new Date(Date.now() + 600_000).toISOString() }];

    const { dialog } = await ask({ vids, label: 'Get a card of VID 6XXX…45' });

    expect(textOf(dialog())).to.contain('The card says when this VID ends: ');
  });

  it('is ordered once however often one presses, with the event ID to track it by', async () => {
    const { answers } = cardOrder();
    const { portal, dialog, text, find, audited, page } = await ask({ answers });

    const confirm = clickButton(dialog(), label);
    confirm.click();
    await waitUntil(() => text().includes('We are making the card of VID 4XXX…93'));

    const orders = portal.calls.filter(({ operation }) => operation === 'requestVidCard');
    expect(orders).to.have.length(1);
    expect(orders[0]!.input).to.deep.include({ params: { VID: perpetual.vid } });
    expect((orders[0]!.input as { idempotencyKey?: string }).idempotencyKey).to.be.a('string');
    expect(text()).to.contain('8251 6496 0123 4567');
    expect(find(`a[href="/track/${orderId}"]`)).to.exist;
    expect(audited).to.deep.equal(['RP-015']);
    await expectAccessible(page);
  });

  it('can be downloaded here as soon as it is there, once', async () => {
    const { page, portal, text, turn, saved } = await ordered({ downloadCardByEvent: async () => ({ blob: new Blob(['%PDF']), name: 'VID_card.pdf' }) });
    expect(text()).not.to.contain('Download the card');

    turn('SUCCESS');
    await waitUntil(() => text().includes('The card of VID 4XXX…93 is ready'));
    await expectAccessible(page);
    clickButton(page, 'Download the card');
    await waitUntil(() => text().includes('The card of VID 4XXX…93 is downloaded'));

    expect(saved).to.deep.equal(['VID_card.pdf']);
    expect(portal.calls.filter(({ operation }) => operation === 'downloadCardByEvent')).to.have.length(1);
    expect(text()).to.contain('ask for a new card').and.not.to.contain('Download the card');
    await waitUntil(() => textOf(deepActiveElement()!).includes('is downloaded'), 'the focus is not lost with the button');
  });

  it('is seen to be ready where only the number of unread is known, and no such question counts as activity', async () => {
    const { portal, text, order } = await ordered();

    order.turn('SUCCESS');
    portal.unread.set(1);
    await waitUntil(() => text().includes('The card of VID 4XXX…93 is ready'));

    const asked = portal.calls.filter(({ operation }) => operation === 'getServiceHistory');
    expect(asked.every(({ input }) => (input as { background?: boolean }).background)).to.equal(true);
  });

  it('is followed by its event where the history was not allowed at sign-in', async () => {
    const { portal, text, turn } = await ordered({}, ['Manage-VID', 'Manage-Credentials']);

    turn('SUCCESS');
    await waitUntil(() => text().includes('The card of VID 4XXX…93 is ready'));

    expect(portal.calls.map(({ operation }) => operation)).not.to.contain('getServiceHistory');
  });

  it('promises no bell before it is ordered where the bell may not tell', async () => {
    const { dialog } = await ask({ scopes: ['Manage-VID', 'Manage-Credentials'] });

    expect(textOf(dialog())).to.contain('An email or SMS tells you.').and.not.to.contain('bell');
  });

  it('promises no bell after it is ordered where the bell may not tell', async () => {
    const { text } = await ordered({}, ['Manage-VID', 'Manage-Credentials']);

    expect(text()).to.contain('an email or SMS tells you when it is ready').and.not.to.contain('bell');
  });

  it('that could not be made says so, with what still holds', async () => {
    const { page, text, turn } = await ordered();

    turn('FAILED');
    await waitUntil(() => text().includes('The card of VID 4XXX…93 could not be made'));

    expect(text()).to.contain('You can ask for a card again, or for a card of another VID.').and.not.to.contain('still works');
    await expectAccessible(page);
  });

  it('that is refused stays to be asked for again, in words', async () => {
    const requestVidCard = async () => {
      throw new ApiError('RES-SER-480', 'no', 200);
    };
    const { page, dialog, find } = await ask({ answers: { requestVidCard } });

    clickButton(dialog(), label);
    await waitUntil(() => textOf(dialog()).includes('RES-SER-480'));

    expect(find('dialog[open]')).to.exist;
    await expectAccessible(page);
  });

  it('that was not allowed at sign-in can be allowed', async () => {
    const { page, portal, dialog, text } = await ask({ scopes: ['Manage-VID'] });

    expect(textOf(dialog())).to.contain('you did not allow the portal to make cards for you');
    await expectAccessible(page);
    clickButton(dialog(), 'Sign in again and allow it');

    await waitUntil(() => portal.logins.length === 1);
    expect(portal.calls.map(({ operation }) => operation)).not.to.contain('requestVidCard');
    expect(text()).not.to.contain('We are making');
  });

  it('that the back end says was not allowed can be allowed too', async () => {
    const requestVidCard = async () => {
      throw new ApiError('RES-SER-403', 'scope', 403);
    };
    const { portal, dialog } = await ask({ answers: { requestVidCard }, scopes: [] });

    clickButton(dialog(), label);
    await waitUntil(() => textOf(dialog()).includes('Sign in again and allow it'));
    clickButton(dialog(), 'Sign in again and allow it');

    await waitUntil(() => portal.logins.length === 1);
  });
});
