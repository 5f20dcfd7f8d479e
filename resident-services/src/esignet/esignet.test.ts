import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { amal, deactivated, mailOnly } from '../testing/test-connectors.js';
import { type EsignetFixture, esignetFixture, portalOrigin } from './esignet.fixture.js';
import { defaultLockout } from './lockout.js';

const nobody = '2741703471';
const wrong = (right: string) => (right === '000000' ? '111111' : '000000');
const heading = (page: { body: string }) => /<h1>(.*?)<\/h1>/.exec(page.body)?.[1];

describe('the way in through e-Signet', () => {
  let fixture: EsignetFixture;
  before(async () => void (fixture = await esignetFixture()));
  after(() => fixture.close());

  /** Each test has its own time, so that no block of another is left. */
  const visit = async (query?: Record<string, string>) => {
    fixture.clock.forward({ hours: 1 });
    return fixture.visitor(query);
  };

  /** Whoever is let in starts with a clean record, whatever another test left. */
  const letIn = async (visitor: Awaited<ReturnType<typeof visit>>) => {
    await visitor.toCode(amal.uin);
    await visitor.code(fixture.sent.lastOtp());
  };
  const textedCode = () => /\d{6}/.exec(fixture.sent.texts.at(-1)!.text)![0];

  describe('which ID', () => {
    it('asks for a UIN or VID, with a way back and the time there is', async () => {
      const page = await (await visit()).see();

      assert.equal(heading(page), 'Sign in');
      assert.match(page.body, /You are signing in to Resident Portal/);
      assert.match(page.body, /autocomplete="username"/);
      assert.match(page.body, /action="\/sign-in\/[\w-]+\/cancel"/);
      assert.match(page.body, /finish signing in by <time datetime="[^"]+" data-clock="en-GB"><bdi>\d\d:\d\d UTC</);
    });

    for (const typed of [
      amal.uin,
      '4092 1932 95',
      '4092-193-295',
      '٤٠٩٢١٩٣٢٩٥',
      '४०९२१९३२९५',
      '４０９２１９３２９５',
      '\u200f4092193295\u200e',
      ' 4092–1932 95 ',
    ]) {
      it(`understands "${typed}"`, async () => {
        const page = await (await visit()).send('id', { id: typed });

        assert.equal(heading(page), 'Where should we send your code?');
      });
    }

    const mistakes: Record<string, RegExp> = { '': /Enter your UIN or VID/, '   ': /Enter your UIN or VID/, '409219329': /You entered 9 digits/, abc: /Enter digits only/, '1': /You entered 1 digit\./, '4092a93295': /Enter digits only/, ['1'.repeat(29)]: /You entered 29 digits/ }; // prettier-ignore
    for (const [typed, says] of Object.entries(mistakes)) {
      it(`says what is wrong with "${typed}", keeps it, and leads to the field`, async () => {
        const page = await (await visit()).send('id', { id: typed });

        assert.equal(page.statusCode, 422);
        assert.match(page.body, says);
        assert.match(page.body, /<title>Error: /);
        assert.match(page.body, /<div class="rp-error-summary"[^>]*autofocus/);
        assert.match(page.body, /<a href="#id">/);
        assert.match(page.body, /aria-describedby="id-hint id-error" aria-invalid="true"/);
        assert.ok(page.body.includes(`value="${typed}"`));
      });
    }

    it('writes nothing of what was typed as HTML', async () => {
      const page = await (await visit()).send('id', { id: '"><script>alert(1)</script>' });

      assert.ok(!page.body.includes('<script>alert'));
    });

    it('takes a VID that works, and shows which way to send the code', async () => {
      const { vid } = await fixture.vids.create({ uin: amal.uin, vidType: 'Perpetual', requestId: 'esignet-test' });

      const page = await (await visit()).send('id', { id: vid.replace(/(\d{4})/g, '$1 ') });

      assert.match(page.body, /a•••••@•••••/);
      assert.match(page.body, /••••• 11/);
      assert.ok(!page.body.includes('amal@') && !page.body.includes('555011'));
    });

    it('asks no one with one contact where to send it', async () => {
      const page = await (await visit()).send('id', { id: mailOnly.uin });

      assert.equal(heading(page), 'Enter your code');
      assert.equal(fixture.sent.mails.at(-1)!.to, 'mail@example.org');
    });
  });

  describe('whose ID nobody has (L16)', () => {
    for (const [how, id] of Object.entries({ 'is not given out': nobody, 'is not active': deactivated.uin, 'is no VID of anyone': '2846826352138749' })) {
      it(`gets the same pages when it ${how}, and no code is sent`, async () => {
        const { sent } = fixture;
        const [known, unknown] = [await visit(), await fixture.visitor()];
        const messages = sent.mails.length + sent.texts.length;
        const strange = [await unknown.send('id', { id })];
        if (strange[0]!.body.includes('name="channel"')) strange.push(await unknown.send('channel', { channel: 'EMAIL' }));
        const nothingSent = messages === sent.mails.length + sent.texts.length;
        strange.push(await unknown.code('123456'));

        const usual = [await known.send('id', { id: strange.length === 3 ? amal.uin : mailOnly.uin })];
        if (strange.length === 3) usual.push(await known.send('channel', { channel: 'EMAIL' }));
        usual.push(await known.code(wrong(sent.lastOtp())));

        assert.ok(nothingSent);
        assert.deepEqual(
          strange.map(({ statusCode }) => statusCode),
          usual.map(({ statusCode }) => statusCode),
        );
        assert.deepEqual(strange.map(plainly), usual.map(plainly));
      });
    }

    it('shows the same invented contacts each time', async () => {
      const contacts = async () => (await (await visit()).send('id', { id: nobody })).body.match(/[a-z]•••••@•••••|••••• \d\d/g);

      assert.deepEqual(await contacts(), await contacts());
    });

    it('takes the same time', async () => {
      const slow = await esignetFixture({ evenMs: 40, limits: { ...defaultLockout, sendsPerId: 1000 } });
      const timeOf = async (id: string) => {
        const visitor = await slow.visitor();
        const start = performance.now();
        await visitor.send('id', { id });
        return performance.now() - start;
      };
      const median = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
      const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
      for (let round = 0; round < 9; round += 1) {
        times.known.push(await timeOf(amal.uin));
        times.unknown.push(await timeOf(nobody));
      }

      assert.ok(Math.abs(median(times.known) - median(times.unknown)) < 20);
      await slow.close();
    });

    /** The page without what differs for everyone: its address, times, and part of a contact. */
    function plainly({ body }: { body: string }) {
      return body
        .replace(/\/sign-in\/[\w-]+/g, '/sign-in/…')
        .replace(/<time.*?<\/time>/g, '…')
        .replace(/[a-z]•••••@•••••|••••• \d\d/g, '•')
        .replace(/value="\d+"/g, 'value="…"');
    }
  });

  describe('the code (L15)', () => {
    it('lets in who enters it, and no one a second time', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);

      const page = await visitor.code(fixture.sent.lastOtp().replace(/(\d{3})/, '$1 '));

      assert.equal(heading(page), 'What may Resident Portal see and do?');
      assert.match(page.body, /Amal Haddad/);
      assert.match(page.body, /amal@<wbr>example\.<wbr>org/);
    });

    const mistakes: Record<string, RegExp> = { '': /Enter the 6-digit code/, '12345': /You entered 5 digits/, '1234567': /You entered 7 digits/, "000000'--": /Enter digits only/, '１２３４５': /You entered 5 digits/ }; // prettier-ignore
    for (const [typed, says] of Object.entries(mistakes)) {
      it(`does not count "${typed}" as a try`, async () => {
        const visitor = await visit();
        await visitor.toCode(amal.uin);

        const page = await visitor.code(typed);

        assert.equal(page.statusCode, 422);
        assert.match(page.body, says);
        assert.match(page.body, /You have 3 tries left/);
      });
    }

    it('is too old after three minutes', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);
      fixture.clock.forward({ seconds: 180 });

      const page = await visitor.code(fixture.sent.lastOtp());

      assert.equal(page.statusCode, 422);
      assert.match(page.body, /This code is too old/);
    });

    it('blocks the ID after three wrong ones, even for the right one and in another sign-in', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);
      const right = fixture.sent.lastOtp();

      const answers = [await visitor.code(wrong(right)), await visitor.code(wrong(right)), await visitor.code(wrong(right))];
      const late = await visitor.code(right);
      const another = await (await fixture.visitor()).send('id', { id: amal.uin });
      fixture.clock.forward({ seconds: 600 });
      const after = await (await fixture.visitor()).send('id', { id: amal.uin });

      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [422, 422, 429],
      );
      assert.match(answers[0]!.body, /You have 2 tries left/);
      assert.match(answers[1]!.body, /You have 1 try left/);
      assert.equal(answers[1]!.body.split('1 try left').length, 2);
      for (const page of [late, another]) assert.equal(heading(page), 'Signing in is paused');
      assert.equal(another.statusCode, 429);
      assert.equal(heading(after), 'Where should we send your code?');
    });

    it('has as many tries left as the ID has, not only this sign-in', async () => {
      await letIn(await visit());
      const first = await fixture.visitor();
      await first.toCode(amal.uin);
      const right = fixture.sent.lastOtp();
      for (let count = 0; count < 2; count += 1) await first.code(wrong(right));
      const second = await fixture.visitor();
      await second.toCode(amal.uin);
      await second.code(wrong(fixture.sent.lastOtp()));

      const third = await fixture.visitor();
      const page = await third.toCode(amal.uin);

      assert.match(page.body, /You have 2 tries left/);
      await third.code(fixture.sent.lastOtp());
    });

    it('lets its owner in as often as they like, also past a locked way', async () => {
      await letIn(await visit());
      await fixture.identity.setLock(amal.uin, 'otp-email', true);

      const headings = [];
      for (let count = 0; count < 9; count += 1) {
        fixture.clock.forward({ minutes: 2 });
        const visitor = await fixture.visitor();
        await visitor.toCode(amal.uin);
        await visitor.send('channel', { channel: 'PHONE' });
        headings.push(heading(await visitor.code(textedCode())));
      }
      await fixture.identity.setLock(amal.uin, 'otp-email', false);

      assert.deepEqual(new Set(headings), new Set(['What may Resident Portal see and do?']));
    });

    it('goes by mail at once where no text message can be sent, whoever asks', async () => {
      const withoutSms = await esignetFixture({}, { sms: false });
      const [known, unknown] = [await withoutSms.visitor(), await withoutSms.visitor()];

      const pages = [await known.send('id', { id: amal.uin }), await unknown.send('id', { id: '2741703471' })];
      await withoutSms.close();

      assert.deepEqual([pages.filter(({ body }) => body.includes('name="channel"')).length, withoutSms.sent.mails.length], [0, 1]);
    });

    it('is sent by the last way of a form that names two', async () => {
      const visitor = await fixture.visitor();
      await visitor.send('id', { id: amal.uin });

      const strange = await visitor.send('channel', [
        ['channel', 'EMAIL'],
        ['channel', 'PIGEON'],
      ]);

      assert.ok(strange.statusCode < 500 && strange.body.includes('name="channel"'), strange.body);
    });

    it('that was not sent, since the resident locked the way, is not counted', async () => {
      await visit();
      await fixture.identity.setLock(amal.uin, 'otp-email', true);
      for (let count = 0; count < 7; count += 1) await (await fixture.visitor()).toCode(amal.uin);

      const page = await (async (visitor) => (await visitor.send('id', { id: amal.uin }), visitor.send('channel', { channel: 'PHONE' })))(
        await fixture.visitor(),
      );
      await fixture.identity.setLock(amal.uin, 'otp-email', false);

      assert.equal(heading(page), 'Enter your code');
    });

    it('is one of three that can be asked for; the fourth blocks the ID', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);
      const mails = fixture.sent.mails.length;
      const resend = () => (fixture.clock.forward({ seconds: 30 }), visitor.send('resend'));

      const answers = [await resend(), await resend(), await resend()];

      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [200, 200, 429],
      );
      assert.equal(fixture.sent.mails.length - mails, 2);
      assert.match(answers[1]!.body, /We have sent as many codes as we may for now/);
      assert.equal(heading(await visitor.see()), 'Signing in is paused');
    });

    it('comes again only after a short wait', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);
      const mails = fixture.sent.mails.length;

      const page = await visitor.send('resend');

      assert.equal(page.statusCode, 422);
      assert.equal(fixture.sent.mails.length, mails);
    });

    it('cannot be guessed by many at once', async () => {
      const visitor = await visit();
      await visitor.toCode(amal.uin);
      const right = fixture.sent.lastOtp();

      await Promise.all(Array.from({ length: 20 }, () => visitor.code(wrong(right))));
      const page = await visitor.code(right);

      assert.equal(heading(page), 'Signing in is paused');
    });

    it('opens nothing when the steps are sent out of order', async () => {
      const visitor = await visit();

      const pages = [await visitor.code('123456'), await visitor.send('consent', { 'allow.email': '1' }), await visitor.send('resend')];

      for (const page of pages) assert.equal(heading(page), 'Sign in');
    });

    it('is not sent where the resident locked it, and the page says so', async () => {
      const visitor = await visit();
      await fixture.identity.setLock(amal.uin, 'otp-email', true);
      const mails = fixture.sent.mails.length;

      const page = await visitor.toCode(amal.uin);
      await fixture.identity.setLock(amal.uin, 'otp-phone', true);
      const all = await visitor.send('channel', { channel: 'PHONE' });
      for (const type of ['otp-email', 'otp-phone']) await fixture.identity.setLock(amal.uin, type, false);

      assert.equal(fixture.sent.mails.length, mails);
      assert.equal(page.statusCode, 422);
      assert.match(page.body, /<title>Error: /);
      assert.match(page.body, /<div class="rp-error-summary"[^>]*autofocus/);
      assert.match(page.body, /<a href="#channel-1">Codes by email are locked for this ID, so none was sent/);
      assert.match(page.body, /value="EMAIL"[^>]* disabled/);
      assert.equal(heading(all), 'Codes are locked for this ID');
    });
  });

  describe('leaving', () => {
    it('tells the portal that the resident went back', async () => {
      const answer = await (await visit()).send('cancel');

      assert.equal(answer.statusCode, 303);
      assert.match(String(answer.headers['location']), /^http:\/\/localhost:8082\/authorize\//);
    });

    it('a sign-in that has ended says so and leads to the portal', async () => {
      const answer = await fixture.esignet.app.inject('/sign-in/unknown');

      assert.equal(answer.statusCode, 410);
      assert.equal(heading(answer), 'Please start again');
      assert.ok(answer.body.includes(`href="${portalOrigin}"`));
    });

    it('a stranger cannot go on with the sign-in of another', async () => {
      const { base } = await visit();

      const answer = await fixture.esignet.app.inject(base);

      assert.equal(answer.statusCode, 410);
    });

    it('a form from another site is refused', async () => {
      const answer = await (await visit()).send('id', { id: amal.uin }, { 'sec-fetch-site': 'cross-site' });

      assert.equal(answer.statusCode, 403);
    });
  });

  describe('in Arabic', () => {
    it('speaks it from the start, as the portal asked', async () => {
      const page = await (await visit({ ui_locales: 'ar' })).see();

      assert.match(page.body, /<html lang="ar" dir="rtl">/);
      assert.equal(heading(page), 'تسجيل الدخول');
      assert.match(page.body, /بوابة المقيمين/);
      assert.match(page.body, /<time datetime="[^"]+" data-clock="ar"><bdi>[^<]*[صم] UTC</);
    });

    it('is a press away on every page, and what was typed stays', async () => {
      const visitor = await visit();

      const page = await visitor.send('language', { language: 'ar', id: '4092' });

      assert.match(page.body, /<html lang="ar" dir="rtl">/);
      assert.match(page.body, /value="4092"/);
    });
  });

  it('sends headers that keep the pages to themselves', async () => {
    const { headers } = await (await visit()).see();

    assert.match(String(headers['content-security-policy']), /default-src 'none'.*form-action 'self' https:\/\/portal\.example;.*frame-ancestors 'none'/);
    assert.deepEqual([headers['cache-control'], headers['x-content-type-options'], headers['x-frame-options']], ['no-store', 'nosniff', 'DENY']);
  });
});
