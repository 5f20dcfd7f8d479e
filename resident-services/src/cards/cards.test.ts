import assert from 'node:assert/strict';
import { type AddressInfo, connect } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import { finishedOrders } from '../connectors/credential/finished-orders.js';
import { cardPassword } from '../connectors/digital-card/card-password.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { cardService } from './cards.service.js';

const cardsOf = ({ system, config }: TestApp) => cardService({ ...system, db: system.store.db, vidRepository: system.vids, ...config.cards });

/** What happens after an answer was sent is not part of it. */
async function until(holds: () => Promise<boolean>) {
  for (let turn = 0; turn < 200; turn++) if (await holds()) return;
  assert.fail('it never came to that');
}

describe('the card of a VID', () => {
  let portal: TestApp;
  let vid: string;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    await portal.system.subscriber.subscribe();
    await portal.system.jobs.runAll();
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    vid = (await portal.api.listVids())[0]!.vid;
  });

  const request = (number = vid, headers?: Record<string, string>) => portal.api.ask('requestVidCard', 'GET', `/request-card/vid/${number}`, { headers });
  const detail = async (eventId = '', language = 'eng') => (await portal.api.event(eventId, language)).response;
  const steps = async (eventId = '') => (await detail(eventId)).timeline?.map(({ statusCode }) => statusCode);
  const listed = async (eventId = '') => (await portal.api.history({ searchText: eventId })).response.data[0]?.statusCode;
  const download = (eventId = '', headers?: Record<string, string>) => portal.app.inject({ url: `/resident/v1/download-card/event/${eventId}`, headers });
  const listening = async () => {
    if (!portal.app.server.listening) await portal.app.listen({ port: 0, host: '127.0.0.1' });
    return portal.app.server.address() as AddressInfo;
  };
  const readyCard = async () => {
    const { eventId } = await request();
    await portal.system.jobs.runAll();
    return eventId ?? '';
  };

  const requestIdOf = async (eventId: string) => {
    const { db } = portal.system.store;
    const row = await db.selectFrom('resident_transaction').select('credential_request_id').where('event_id', '=', eventId).executeTakeFirstOrThrow();
    return row.credential_request_id ?? '';
  };

  it('is ordered at once, made later, told of by mail, and opens with its password (§5.13, §20.2)', async () => {
    const mails = portal.sent.mails.length;
    const ordered = await request();
    assert.deepEqual([ordered.response, await steps(ordered.eventId)], [{ status: 'Success' }, ['NEW']]);

    await portal.system.jobs.runAll();
    const ready = await detail(ordered.eventId);
    const inList = await listed(ordered.eventId);
    const file = await download(ordered.eventId);

    assert.deepEqual(
      ready.timeline?.map(({ statusCode }) => statusCode),
      ['NEW', 'CARD_READY_TO_DOWNLOAD'],
    );
    assert.equal(ready.info.downloadLink, `/resident/v1/download-card/event/${ordered.eventId}`);
    assert.equal(inList, 'CARD_READY_TO_DOWNLOAD');
    assert.deepEqual([file.statusCode, file.headers['content-type'], file.headers['eventid']], [200, 'application/pdf', ordered.eventId]);
    assert.equal(file.headers['content-disposition'], `attachment; filename="VID_${ordered.eventId}_2026-03-03T09_15_00.pdf"`);
    assert.equal((await PDFDocument.load(file.rawPayload, { password: 'MIRA1990' })).getPageCount(), 1);
    await assert.rejects(PDFDocument.load(file.rawPayload, { password: 'MIRA1991' }));
    const told = portal.sent.mails.slice(mails).map(({ subject }) => subject);
    assert.deepEqual(told, ['We have received your request: Download a VID card', 'Your VID card is ready']);
    const { text = '' } = portal.sent.mails.at(-1) ?? {};
    assert.match(text, /The card of your perpetual VID \d\S+ is ready\. You can download it once\.\n\nThe PDF opens with a password: the first four letters/);
    assert.ok(text.includes(`http://localhost:8080/track/${ordered.eventId}`) && !text.includes('MIRA1990'));
  });

  it('is not made of a VID that was revoked meanwhile, and that is said', async () => {
    const { vid: temporary } = (await portal.api.generateVid('Temporary')).response;
    const { eventId } = await request(temporary);
    await portal.api.revokeVid(temporary);

    await portal.system.jobs.runAll();

    const { eventStatusCode, info } = await detail(eventId);
    assert.deepEqual([eventStatusCode, info.downloadLink], ['FAILED', 'NA']);
    assert.match(info.description ?? '', /^No card was made, because your temporary VID \S+ can no longer be used\.$/);
    const mail = portal.sent.mails.find(({ subject }) => subject.startsWith('Not done'));
    assert.match(mail?.text ?? '', /Nothing was changed\.\n\nNo card was made, because/);
    assert.doesNotMatch(mail?.text ?? '', /try again/);
  });

  it('is ordered by whoever is signed in, and fetched by who allowed cards (§2.3)', async () => {
    await portal.signInAs(people.mira, { without: 'Manage-Credentials' });

    const { status, eventId } = await request();

    assert.equal(status, 200);
    await portal.system.jobs.runAll();
    assert.equal((await download(eventId)).statusCode, 403);
    await portal.signInAs(people.mira);
    assert.equal((await download(eventId)).statusCode, 200);
  });

  it('is told in the language of the resident', async () => {
    await portal.signInAs(people.yusuf);
    const [mine] = await portal.api.listVids();
    const { eventId } = await request(mine!.vid);

    await portal.system.jobs.runAll();

    const file = await download(eventId);
    assert.equal(portal.sent.mails.at(-1)?.locale, 'ar');
    assert.equal((await PDFDocument.load(file.rawPayload, { password: 'يوسف1984' })).getPageCount(), 1);
  });

  describe('is refused', () => {
    it('for a VID that nobody has', async () => {
      assert.equal(refusalOf(await request('9352860957681780')), 'RES-SER-474');
    });

    it("for someone else's VID, without a trace in the history", async () => {
      await portal.signInAs(people.yusuf);
      const before = (await portal.api.history()).response.totalItems;

      assert.equal(refusalOf(await request()), 'RES-SER-454');
      assert.equal((await portal.api.history()).response.totalItems, before);
    });

    it('for a VID that was revoked', async () => {
      const { vid: temporary } = (await portal.api.generateVid('Temporary')).response;
      await portal.api.revokeVid(temporary);

      assert.equal(refusalOf(await request(temporary)), 'RES-SER-474');
    });

    it('when the order is refused, which is an event that failed (RES-SER-480)', async () => {
      const { request: order } = portal.system.credentials;
      portal.system.credentials.request = () => Promise.reject(new ConnectorError('IDR-CRG-001', 'no'));

      const refused = await request();
      portal.system.credentials.request = order;

      assert.equal(refusalOf(refused), 'RES-SER-480');
      assert.deepEqual(await steps(refused.eventId), ['NEW', 'FAILED']);
    });

    it('when as many are under way as one resident may have, asked for one by one or side by side', async () => {
      const narrow = await testApp({ env: { RESIDENT_CARD_MOST_UNDER_WAY: '2' } });
      await narrow.signInAs(people.mira);
      const ask = (key: string) =>
        narrow.api.ask('requestVidCard', 'GET', `/request-card/vid/${vid}`, { headers: { 'idempotency-key': `card-number-${key}` } });
      const answers = await Promise.all(['one', 'two', 'three', 'four'].map(ask));
      const [first, again] = [answers.find(({ status }) => status === 200), await ask('five')];
      await narrow.system.subscriber.subscribe();
      await narrow.system.jobs.runAll();

      const afterwards = await ask('six');
      await narrow.close();

      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 429, 429]);
      assert.deepEqual([first?.response.status, again.status, refusalOf(again), afterwards.status], ['Success', 429, 'RES-SER-510', 200]);
    });

    it('when another site asks for it', async () => {
      const answer = await request(vid, { 'sec-fetch-site': 'cross-site' });

      assert.deepEqual([answer.status, refusalOf(answer)], [403, 'KER-ATH-403']);
    });

    it('when it is asked for too often, as any other write', async () => {
      const narrow = await testApp({ env: { RESIDENT_LIMIT_WRITES_PER_MINUTE: '1' } });
      await narrow.signInAs(people.mira);
      const ask = () => narrow.api.ask('requestVidCard', 'GET', `/request-card/vid/${vid}`);
      await ask();

      const second = await ask();
      await narrow.close();

      assert.deepEqual([second.status, refusalOf(second)], [429, 'RES-SER-510']);
    });
  });

  describe('can be fetched', () => {
    const refusal = async (eventId: string) => {
      const answer = await download(eventId);
      return [answer.statusCode, refusalOf(expectContract('downloadCardByEvent', answer) as never)];
    };

    it('and counts as downloaded once, as read, and without a link', async () => {
      const eventId = await readyCard();
      await download(eventId);
      await until(async () => (await steps(eventId))?.at(-1) === 'CARD_DOWNLOADED');

      const { data } = (await portal.api.history({ searchText: eventId })).response;
      assert.equal(data?.[0]?.readStatus, true);
      assert.equal((await detail(eventId)).info.downloadLink, 'NA');
    });

    it('without ringing the bell of who fetched it, before or after it was opened', async () => {
      const unread = async () => (await portal.api.ask('getUnreadCount', 'GET', '/unread/notification-count')).response.unreadCount;
      const eventId = await readyCard();
      const ready = await unread();
      await portal.api.ask('setBellClick', 'PUT', '/bell/updatedttime');
      portal.clock.forward({ minutes: 1 });

      await download(eventId);
      await until(async () => (await listed(eventId)) === 'CARD_DOWNLOADED');

      assert.deepEqual([ready > 0, await unread()], [true, 0]);
    });

    it('again for half an hour when the line broke with bytes under way', async () => {
      const eventId = await readyCard();
      const { port } = await listening();
      const line = connect(port, '127.0.0.1').pause();
      line.write(`GET /resident/v1/download-card/event/${eventId} HTTP/1.1\r\nHost: portal\r\n\r\n`);
      await until(async () => (await steps(eventId))?.at(-1) === 'CARD_DOWNLOADED');
      assert.equal(line.bytesRead, 0);
      line.destroy();

      const again = await download(eventId);

      assert.equal((await PDFDocument.load(again.rawPayload, { password: 'MIRA1990' })).getPageCount(), 1);
      assert.deepEqual(await steps(eventId), ['NEW', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED']);
      assert.equal((await detail(eventId)).info.downloadableUntilUtc, new Date(portal.clock().getTime() + 1_800_000).toISOString());
      portal.clock.forward({ minutes: 31 });
      assert.deepEqual(await refusal(eventId), [400, 'RES-SER-509']);
    });

    it('again when the line broke before all of it was sent', async () => {
      const eventId = await readyCard();
      const { handedOver: _never, pdf } = await cardsOf(portal).download(await portal.signInAs(people.mira), eventId);

      const again = await download(eventId);

      assert.ok(again.rawPayload.equals(pdf));
    });

    it('not before it is ready', async () => {
      const { eventId = '' } = await request();

      assert.deepEqual(await refusal(eventId), [400, 'RES-SER-509']);
      await portal.system.jobs.runAll();
    });

    it('not as long as the card service is down, and afterwards (RES-SER-412)', async () => {
      const eventId = await readyCard();
      const { fetch } = portal.system.cards;
      portal.system.cards.fetch = () => Promise.reject(new ConnectorUnavailable('digital card'));
      assert.deepEqual(await refusal(eventId), [400, 'RES-SER-412']);

      portal.system.cards.fetch = fetch;

      assert.equal((await download(eventId)).statusCode, 200);
    });

    it('by its resident only', async () => {
      const eventId = await readyCard();
      await portal.signInAs(people.yusuf);

      assert.deepEqual(await refusal(eventId), [400, 'RES-SER-511']);
      assert.deepEqual(await refusal('1234567890123456'), [400, 'RES-SER-459']);
    });

    it('of no event that has no card', async () => {
      const { eventId = '' } = await portal.api.generateVid('Temporary');

      assert.deepEqual(await refusal(eventId), [400, 'RES-SER-473']);
    });

    it('for half an hour more where it lies, then it is gone', async () => {
      const eventId = await readyCard();
      const link = (await portal.system.credentials.get(await requestIdOf(eventId))).link ?? '';
      await download(eventId);
      await until(async () => (await steps(eventId))?.at(-1) === 'CARD_DOWNLOADED');

      portal.clock.forward({ minutes: 29 });
      assert.ok((await portal.system.cards.fetch(link)).length > 1000);
      portal.clock.forward({ minutes: 2 });
      await assert.rejects(portal.system.cards.fetch(link), { code: 'DCS-027' });
    });

    it('in a file name of the place where the resident is (§9.3)', async () => {
      const eventId = await readyCard();

      const { headers } = await download(eventId, { locale: 'en_GB', 'time-zone-offset': '-60' });

      const hour = portal.clock().getUTCHours() + 1;
      assert.match(String(headers['content-disposition']), new RegExp(`^attachment; filename="VID_${eventId}_3_Mar_2026_${hour}.\\d\\d.00.pdf"$`));
    });
  });

  describe('cut short', () => {
    it('asked for twice under one key is one card', async () => {
      const key = { 'idempotency-key': 'card-once-0001' };
      const answers = await Promise.all([request(vid, key), request(vid, key), request(vid, key)]);

      assert.equal(new Set(answers.map(({ eventId }) => eventId)).size, 1);
    });

    it('before the order was noted is one order all the same', async () => {
      const { credentials } = portal.system;
      const ordered: string[] = [];
      const original = credentials.request.bind(credentials);
      credentials.request = async (order) => {
        ordered.push((await original(order)).requestId);
        throw new ConnectorUnavailable('credential');
      };
      const cut = await request();
      credentials.request = original;
      assert.deepEqual([refusalOf(cut), cut.status], ['RES-SER-412', 400]);

      await portal.system.jobs.runAll();

      assert.equal(await requestIdOf(cut.eventId ?? ''), ordered[0]);
      assert.deepEqual(await steps(cut.eventId), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
    });

    it('when the news is lost is found by asking (§23.2)', async () => {
      const { websub } = portal.system.behind;
      const original = websub.publish.bind(websub);
      websub.publish = async () => {};
      const { eventId } = await request();

      await portal.system.jobs.runAll();
      websub.publish = original;

      assert.deepEqual(await steps(eventId), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
      assert.equal((await download(eventId)).statusCode, 200);
    });

    it('between making the card and telling of it is told once', async () => {
      const { websub } = portal.system.behind;
      const original = websub.publish.bind(websub);
      websub.publish = async (...told) => {
        await original(...told);
        websub.publish = original;
        throw new ConnectorUnavailable('websub');
      };
      const { eventId } = await request();
      await assert.rejects(portal.system.jobs.runAll());

      await portal.system.jobs.runAll();
      await portal.system.jobs.runAll();

      assert.deepEqual(await steps(eventId), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
      const done = portal.sent.mails.filter(({ subject, text }) => subject === 'Your VID card is ready' && text.includes(eventId ?? ''));
      assert.equal(done.length, 1);
    });

    it('for good is a failure after a day, and is told', async () => {
      const { credentials } = portal.system;
      const { get } = credentials;
      const { eventId } = await request();
      await portal.system.store.db
        .updateTable('credential_request')
        .set({ status: 'PRINTING' })
        .where('reference', '=', eventId ?? '')
        .execute();
      credentials.get = async () => ({ statusCode: 'RETRY' });
      portal.clock.forward({ hours: 25 });

      await portal.system.jobs.runAll();
      credentials.get = get;

      assert.deepEqual(await steps(eventId), ['NEW', 'FAILED']);
      assert.equal(portal.sent.mails.at(-1)?.subject, 'Not done: Download a VID card');
    });
  });

  it('that was fetched just before a crash is gone half an hour after the rows are swept', async () => {
    const { cards, store, credentials } = portal.system;
    const eventId = await readyCard();
    const link = (await credentials.get(await requestIdOf(eventId))).link ?? '';
    const { release } = cards;
    cards.release = async () => {};
    await download(eventId);
    await until(async () => (await steps(eventId))?.at(-1) === 'CARD_DOWNLOADED');
    cards.release = release;

    await finishedOrders({ db: store.db, cards, clock: portal.clock }).tidy();
    portal.clock.forward({ minutes: 29 });
    assert.equal((await download(eventId)).statusCode, 200);
    portal.clock.forward({ minutes: 2 });

    await assert.rejects(cards.fetch(link), { code: 'DCS-027' });
  });

  it('that is stored where nobody may fetch it is a failure after a day', { timeout: 30_000 }, async () => {
    const { credentials } = portal.system;
    const { get } = credentials;
    const { websub } = portal.system.behind;
    const original = websub.publish.bind(websub);
    websub.publish = async () => {};
    const { eventId } = await request();
    credentials.get = async () => ({ statusCode: 'STORED', link: 'https://elsewhere.example/card' });
    portal.clock.forward({ hours: 25 });

    await portal.system.jobs.runAll();
    Object.assign(credentials, { get });
    Object.assign(websub, { publish: original });

    assert.deepEqual(await steps(eventId), ['NEW', 'FAILED']);
  });

  const orderOf = () => ({ reference: 'x', vid, vidType: 'PERPETUAL', maskedVid: '9XXXXXXXXXXXXX80', generatedOn: portal.clock() });

  for (const [preferredLang, password] of [
    ['tam', 'காவே1990'],
    ['hin', 'कावे1990'],
    ['fra', 'ÉLOÏ1990'],
  ] as const) {
    it(`opens with the name as our letters to its holder write it: ${preferredLang}`, async () => {
      const fullName = [
        { language: 'eng', value: 'Kaveri Rao' },
        { language: 'tam', value: 'காவேரி ராவ்' },
        { language: 'hin', value: 'कावेरी राव' },
        { language: 'fra', value: 'Éloïse Durand' },
      ];
      const attributes = { fullName, dateOfBirth: '1990/04/17', preferredLang };

      const made = await portal.system.cards.make(orderOf(), { uin: people.mira, status: 'ACTIVATED', attributes });

      assert.ok('link' in made);
      assert.equal((await PDFDocument.load(await portal.system.cards.fetch(made.link), { password })).getPageCount(), 1);
    });
  }

  it('is made without a photo that is damaged', async () => {
    const photo = `data:image/jpeg;base64,${Buffer.from('ffd8ffe000104a46494600', 'hex').toString('base64')}`;
    const attributes = { fullName: [{ language: 'eng', value: 'Mira Solen' }], dateOfBirth: '1990/04/17' };

    const made = await portal.system.cards.make(orderOf(), { uin: people.mira, status: 'ACTIVATED', attributes, photo });

    assert.ok('link' in made, JSON.stringify(made));
    assert.equal((await PDFDocument.load(await portal.system.cards.fetch(made.link), { password: 'MIRA1990' })).getPageCount(), 1);
  });

  describe('of names that mean harm', () => {
    for (const name of ['`)/JS(`', '\u202eevil\u202c', '👩‍👩‍👧 Mira', '字'.repeat(3400), '#panic("x")']) {
      it(`is a card like any other: ${JSON.stringify(name.slice(0, 12))}`, async () => {
        const attributes = { fullName: [{ language: 'eng', value: name }], dateOfBirth: '1990/04/17' };

        const made = await portal.system.cards.make(orderOf(), { uin: people.mira, status: 'ACTIVATED', attributes });

        assert.ok('link' in made);
        const pdf = await PDFDocument.load(await portal.system.cards.fetch(made.link), { password: cardPassword(attributes, 'eng') });
        assert.ok(!/OpenAction|JavaScript|\/JS|\/AA/.test(pdf.catalog.toString()));
      });
    }
  });

  it('leaves no number, no link and no card in the store that a copy of it could be read from', async () => {
    await request();
    await portal.system.jobs.runAll();
    const { db } = portal.system.store;
    const tables = ['resident_transaction', 'credential_request', 'data_share', 'hub_delivery', 'event_order'] as const;
    const dump = JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));

    assert.ok(!dump.includes(vid) && !dump.includes(people.mira) && !dump.includes('/datashare/') && !dump.includes('JVBERi'));
  });
});
