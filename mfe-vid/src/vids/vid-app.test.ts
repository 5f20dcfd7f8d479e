import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ApiError, NetworkError, type ResidentApi } from '@rp/shared-client';
import { clickButton, createTestContext, textOf } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { fakeClock } from '../testing/fake-clock.js';
import { perpetual, temporary } from '../testing/sample-vids.js';
import { show } from '../testing/show.js';
import type { VidApp } from './vid-app.js';

const eventId = '8251649601234567';
const made = async () => ({ response: { vid: '7251852193847577' }, eventId });
const inMinutes = (n: number, from = Date.now()) => new Date(from + n * 60_000).toISOString();

describe('rp-vid-app', () => {
  afterEach(() => setLocale('en'));

  it('SH-41: shows its heading, and the shape of what comes, before any VID is there', async () => {
    const { context } = createTestContext({ answers: { listVids: () => new Promise(() => {}), getVidPolicy: () => new Promise(() => {}) } });

    const page = await fixture<VidApp>(html`<rp-vid-app .context=${context}></rp-vid-app>`);

    expect(page.shadowRoot!.querySelector('h1')).to.have.text('My VIDs');
    expect(page.shadowRoot!.querySelector('rp-skeleton')).to.exist;
  });

  for (const lang of ['en', 'ar']) {
    it(`has no accessibility violation (${lang})`, async () => {
      const { page } = await show({
        lang,
        vids: [
          { ...perpetual, loginVid: true },
          { ...temporary, expiryUtc: inMinutes(3) },
        ],
      });

      await expectAccessible(page);
    });
  }

  it('shows the masked number, never the whole one', async () => {
    const { text } = await show();

    expect(text()).to.contain('4XXX XXXX XXXX XX93');
    expect(text()).not.to.contain('4251');
  });

  it('SH-43: shows the number when asked, and tells the audit trail of it', async () => {
    const { page, text, audited } = await show();

    clickButton(page, 'Show or hide VID 4XXX…93');
    await waitUntil(() => text().includes('4251 8521 9384 7593'));

    expect(audited).to.deep.equal(['RP-016']);
  });

  it('says the rules of each type, and of none it does not know', async () => {
    const exotic = { vidType: 'Seasonal', vidPolicy: { validForInMinutes: 2880, transactionsAllowed: 1, instancesAllowed: 1 } };

    const { text } = await show({ vids: [], answers: { getVidPolicy: async () => ({ response: { vidPolicies: [exotic] } }) } });

    expect(text()).to.contain('Seasonal A type of VID that your country offers.');
    expect(text()).to.contain('You can have 1 at a time.').and.to.contain('Each one ends 2 days after you create it.').and.to.contain('Each one works 1 time.');
    expect(text()).to.contain('You have no VID of this type now.');
  });

  it('says that a list is empty, type by type', async () => {
    const { text } = await show({ vids: [] });

    expect(text())
      .to.contain('You have no perpetual VID now.')
      .and.to.contain('You have no temporary VID now.')
      .and.to.contain('You have no one-time VID now.');
  });

  describe('when something changed elsewhere', () => {
    /** A page whose list becomes longer by one at the next question. */
    const elsewhere = async () => {
      let vids: readonly unknown[] = [perpetual];
      const shown = await show({ answers: { listVids: async () => ({ response: vids }) as never } });
      const change = (to: readonly unknown[] = [perpetual, temporary]) => {
        vids = to;
        shown.portal.context.notifications.changed('8251649601230001');
      };
      const asked = () => shown.portal.calls.filter(({ operation }) => operation === 'listVids');
      return { ...shown, change, asked, cards: () => shown.text().match(/Uses left/g)?.length };
    };

    it('shows it, quietly: the focus and a number that is shown stay, and it counts as no activity', async () => {
      const { page, text, change, asked, cards } = await elsewhere();
      const button = clickButton(page, 'Show or hide VID 4XXX…93');
      await waitUntil(() => text().includes('4251 8521 9384 7593'));
      button.focus();
      const focused = deepActiveElement();

      change();
      await waitUntil(() => cards() === 2);

      expect(text()).to.contain('4251 8521 9384 7593');
      expect(deepActiveElement()).to.equal(focused);
      expect(asked().map(({ input }) => Boolean((input as { background?: boolean }).background))).to.deep.equal([false, true]);
    });

    it('leaves the page as it is while a dialog asks, and catches up when that is closed', async () => {
      const { page, find, change, asked, cards } = await elsewhere();
      clickButton(page, 'Create a temporary VID');
      await waitUntil(() => find('dialog[open]'));

      change();
      await page.updateComplete;
      expect([asked().length, cards()]).to.deep.equal([1, 1]);
      clickButton(find('rp-vid-create-dialog')!, 'Cancel');

      await waitUntil(() => cards() === 2);
    });

    it('leaves the list as it is when it could not ask', async () => {
      let down = false;
      const { portal, find, text } = await show({
        answers: {
          listVids: async () => {
            if (down) throw new NetworkError('offline');
            return { response: [perpetual] };
          },
        },
      });
      down = true;

      portal.context.notifications.changed('8251649601230001');
      await waitUntil(() => portal.calls.filter(({ operation }) => operation === 'listVids').length === 2);

      expect(find('rp-error')).not.to.exist;
      expect(text()).to.contain('4XXX XXXX XXXX XX93');
    });
  });

  describe('creating one', () => {
    it('SH-38 SH-39: says what happens, does it once however often one presses, and shows the event ID with a way to track it', async () => {
      const { page, portal, find, text, audited } = await show({ answers: { generateVid: made } });
      const changed: string[] = [];
      portal.context.notifications.changed$.subscribe((id) => changed.push(id));

      clickButton(page, 'Create a temporary VID');
      await waitUntil(() => find('dialog[open]'));
      expect(textOf(find('rp-vid-create-dialog')!))
        .to.contain('Create a temporary VID?')
        .and.to.contain('Each one ends 30 minutes after you create it.');
      const confirm = clickButton(find('rp-vid-create-dialog')!, 'Create a temporary VID');
      confirm.click();
      await waitUntil(() => deepActiveElement()?.textContent?.includes('Your new temporary VID is ready'), 'the confirmation has the focus');

      expect(portal.calls.filter(({ operation }) => operation === 'generateVid')).to.have.length(1);
      expect(text()).to.contain('8251 6496 0123 4567').and.to.contain('7XXX XXXX XXXX XX77');
      expect(find('a[href="/track/8251649601234567"]')).to.exist;
      expect(changed).to.deep.equal([eventId]);
      expect(audited).to.deep.equal(['RP-021']);
      await waitUntil(() => portal.calls.filter(({ operation }) => operation === 'listVids').length === 2, 'the list is loaded again');
      await expectAccessible(page);
    });

    it('names the perpetual VID that stops working, first', async () => {
      const { page, find, text } = await show({ answers: { generateVid: made } });

      clickButton(page, 'Replace my perpetual VID');
      await waitUntil(() => find('dialog[open]'));

      expect(textOf(find('rp-vid-create-dialog')!)).to.match(/^Replace your perpetual VID\? .*VID 4XXX…93 stops working at once/);
      clickButton(find('rp-vid-create-dialog')!, 'Replace my perpetual VID');
      await waitUntil(() => text().includes('VID 4XXX…93 does not work any more.'));
    });

    it('is off at the limit, with the reason beside it', async () => {
      const five = Array.from({ length: 5 }, (_, i) => ({ ...temporary, vid: `625185219384750${i}` }));
      const { page, portal, find, text } = await show({ vids: five });

      const button = clickButton(page, 'Create a temporary VID');

      expect(button).to.have.attribute('aria-disabled', 'true');
      expect(text()).to.contain('5 of 5 VIDs in use').and.to.contain('Revoke one, or wait until one ends.');
      expect(find('dialog[open]')).not.to.exist;
      expect(portal.calls.map(({ operation }) => operation)).not.to.contain('generateVid');
    });

    it('says a refusal in the dialog and loses nothing; a second try is a new one', async () => {
      const keys: unknown[] = [];
      const generateVid = async ({ idempotencyKey }: { idempotencyKey?: string }) => {
        keys.push(idempotencyKey);
        throw new ApiError('RES-SER-405', 'limit', 200);
      };
      const { page, find } = await show({ answers: { generateVid } });
      const dialog = () => find('rp-vid-create-dialog')!;

      clickButton(page, 'Create a one-time VID');
      await waitUntil(() => find('dialog[open]'));
      clickButton(dialog(), 'Create a one-time VID');
      await waitUntil(() => textOf(dialog()).includes('RES-SER-405'));
      clickButton(dialog(), 'Create a one-time VID');
      await waitUntil(() => keys.length === 2 && textOf(dialog()).includes('RES-SER-405'));

      expect(keys[0]).not.to.equal(keys[1]);
      expect(find('dialog[open]')).to.exist;
    });

    it('repeats the same request after a lost answer, so that nothing is made twice', async () => {
      const keys: unknown[] = [];
      const generateVid: ResidentApi['call'] = async (_: unknown, input?: { idempotencyKey?: string }) => {
        keys.push(input?.idempotencyKey);
        if (keys.length === 1) throw new NetworkError('offline');
        return made() as never;
      };
      const { page, find, text } = await show({ answers: { generateVid: (input) => generateVid('generateVid', input as never) as never } });

      clickButton(page, 'Create a temporary VID');
      await waitUntil(() => find('dialog[open]'));
      clickButton(find('rp-vid-create-dialog')!, 'Create a temporary VID');
      await waitUntil(() => textOf(find('rp-vid-create-dialog')!).includes('You are offline.'));
      clickButton(find('rp-vid-create-dialog')!, 'Create a temporary VID');
      await waitUntil(() => text().includes('Your new temporary VID is ready'));

      expect(keys).to.have.length(2);
      expect(keys[0]).to.equal(keys[1]);
    });
  });

  describe('revoking one', () => {
    it('names the VID, says that it is for good, and shows the event ID', async () => {
      const revokeVid = async () => ({ response: {}, eventId });
      const { page, portal, find, text, audited } = await show({ answers: { revokeVid } });

      clickButton(page, 'Revoke VID 4XXX…93');
      await waitUntil(() => find('[role=alertdialog][open]'));
      expect(textOf(find('rp-vid-revoke-dialog')!))
        .to.contain('Revoke VID 4XXX…93?')
        .and.to.contain('You cannot undo this.')
        .and.to.contain('We make a new one for you at once.');
      expect(textOf(deepActiveElement()!)).to.contain('Keep this VID');
      clickButton(find('rp-vid-revoke-dialog')!, 'Revoke VID 4XXX…93');
      await waitUntil(() => text().includes('VID 4XXX…93 is revoked'));

      const [call] = portal.calls.filter(({ operation }) => operation === 'revokeVid');
      expect(call?.input).to.deep.include({ params: { vid: perpetual.vid } });
      expect(text()).to.contain('8251 6496 0123 4567');
      expect(audited).to.deep.equal(['RP-014']);
    });

    it('is off for the VID one is signed in with, and says why', async () => {
      const { page, find, text } = await show({ vids: [{ ...perpetual, loginVid: true }] });

      const button = clickButton(page, 'Revoke VID 4XXX…93');

      expect(button).to.have.attribute('aria-disabled', 'true');
      expect(text()).to.contain('You are signed in with this VID').and.to.contain('You cannot revoke the VID that you are signed in with.');
      expect(text()).to.contain('so it cannot be replaced now');
      expect(find('dialog[open]')).not.to.exist;
    });
  });

  describe('as time goes by', () => {
    it('warns in the last five minutes, then drops the VID and keeps the focus in its section', async () => {
      const start = Date.now();
      const clock = fakeClock(start);
      const { find, text, page } = await show({ clock, vids: [{ ...temporary, expiryUtc: inMinutes(24, start) }] });
      expect(text()).to.contain('in 24 minutes').and.not.to.contain('Ends soon');

      clock.moveTo(start + 20 * 60_000);
      await waitUntil(() => text().includes('Ends soon'));
      (find('rp-vid-card')!.shadowRoot!.querySelector('rp-button') as HTMLElement).focus();
      clock.moveTo(start + 24 * 60_000);
      await waitUntil(() => text().includes('You have no temporary VID now.'));

      expect(textOf(deepActiveElement()!)).to.equal('Temporary VIDs');
      await expectAccessible(page);
    });
  });

  it('says why the list could not be loaded and loads it on another try', async () => {
    let tries = 0;
    const listVids = async () => {
      if (!tries++) throw new NetworkError('unreachable');
      return { response: [perpetual] };
    };
    const { page, text } = await show({ answers: { listVids } });
    expect(text()).to.contain('We could not load your VIDs');
    await expectAccessible(page);

    clickButton(page, 'Try again');
    await waitUntil(() => text().includes('4XXX XXXX XXXX XX93'));

    expect(text()).not.to.contain('We could not load your VIDs');
  });

  it('changes its language with an open dialog', async () => {
    const { page, find, text } = await show();
    clickButton(page, 'Create a temporary VID');
    await waitUntil(() => find('dialog[open]'));

    await setLocale('ar');
    await waitUntil(() => text().includes('معرّفاتي الافتراضية'));

    expect(find('dialog[open]')).to.exist;
    expect(textOf(find('rp-vid-create-dialog')!))
      .to.contain('ينتهي كل منها بعد 30 دقيقة من إنشائه.')
      .and.to.contain('هل تريد إنشاء معرّف مؤقت؟');
  });
});
