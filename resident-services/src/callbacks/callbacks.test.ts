import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { signatureOf } from '../connectors/websub/signature.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';

const PATH = '/resident/v1/callback/credentialStatusUpdate';

describe('the callback of a hub', () => {
  let portal: TestApp;
  let eventId = '';
  let requestId = '';
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
  });
  after(() => portal.close());
  /** An order that nothing has become of yet. */
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    const [first] = await portal.api.listVids();
    eventId = (await portal.api.ask('requestVidCard', 'GET', `/request-card/vid/${first!.vid}`)).eventId ?? '';
    const row = await portal.system.store.db
      .selectFrom('resident_transaction')
      .select('credential_request_id')
      .where('event_id', '=', eventId)
      .executeTakeFirstOrThrow();
    requestId = row.credential_request_id ?? '';
  });

  const link = `http://127.0.0.1:8081/datashare/${'ab'.repeat(32)}`;
  let count = 0;
  const message = (event: object = {}) => {
    const topic = 'CREDENTIAL_STATUS_UPDATE';
    return {
      publisher: 'DIGITAL_CARD_SERVICE',
      topic,
      publishedOn: '2026-03-03T09:15:00.000',
      event: { id: `message-${++count}`, requestId, status: 'STORED', url: link, ...event },
    };
  };
  const post = async (payload: string, headers: Record<string, string | undefined> = {}) => {
    const given = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(portal.system.behind.secret, Buffer.from(payload)), ...headers };
    const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<string, string>;
    const answer = await portal.app.inject({ method: 'POST', url: PATH, payload, headers: kept });
    expectContract('credentialStatusCallback', answer);
    return answer.statusCode;
  };
  const tell = (body: object, headers?: Record<string, string | undefined>) => post(JSON.stringify(body), headers);
  const steps = async () => (await portal.api.event(eventId)).response.timeline?.map(({ statusCode }) => statusCode);
  const ignored = async () => {
    await portal.system.audit.flush();
    const lines = await portal.system.store.db.selectFrom('app_audit_log').select('log_desc').where('event_id', '=', 'RES-SER-443').orderBy('seq').execute();
    return lines.map(({ log_desc }) => log_desc);
  };

  describe('takes news that our hub has signed', () => {
    it('and moves the event on, unread, with a mail to come (§5.17, §5.18, §8.3)', async () => {
      assert.equal(await tell(message()), 200);

      const { data } = (await portal.api.history({ searchText: eventId })).response;
      assert.deepEqual([data?.[0]?.readStatus, data?.[0]?.eventStatusCode], [false, 'SUCCESS']);
      assert.deepEqual(await steps(), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
      const row = await portal.system.store.db.selectFrom('resident_transaction').select('reference_link').where('event_id', '=', eventId).executeTakeFirst();
      assert.ok(row?.reference_link && !row.reference_link.includes('datashare'), 'the link is sealed');
    });

    it('in capitals, too, and with a longer hash', async () => {
      const body = JSON.stringify(message());
      const { secret } = portal.system.behind;
      const capitals = signatureOf(secret, Buffer.from(body)).replace('sha256', 'SHA256');

      assert.equal(await post(body, { 'x-hub-signature': capitals }), 200);
      assert.equal(await post(body, { 'x-hub-signature': signatureOf(secret, Buffer.from(body), 'sha512') }), 200);
      assert.deepEqual(await steps(), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
    });

    it('under the older name of the status (§5.17)', async () => {
      await tell(message({ status: null, statusCode: 'FAILED', url: null }));

      assert.deepEqual(await steps(), ['NEW', 'FAILED']);
    });

    for (const status of ['FAILED_WITH_MAX_RETRIES', 'FAILED_NON_RECOVERABLE']) {
      it(`${status} as a failure`, async () => {
        await tell(message({ status, url: null }));

        assert.deepEqual(await steps(), ['NEW', 'FAILED']);
      });
    }
  });

  describe('refuses what is forged (§23.6)', () => {
    const cases: Record<string, (body: string) => string | undefined> = {
      'without a signature': () => undefined,
      'signed with another secret': (body) => signatureOf('another', Buffer.from(body)),
      'signed with SHA-1': (body) => signatureOf(portal.system.behind.secret, Buffer.from(body), 'sha1'),
      'changed by one byte': (body) => signatureOf(portal.system.behind.secret, Buffer.from(`${body.slice(0, -1)} `)),
      'serialised anew': (body) => signatureOf(portal.system.behind.secret, Buffer.from(JSON.stringify(JSON.parse(body), null, 1))),
    };
    for (const [what, sign] of Object.entries(cases)) {
      it(what, async () => {
        const body = JSON.stringify(message());

        assert.equal(await post(body, { 'x-hub-signature': sign(body) }), 401);
        assert.deepEqual(await steps(), ['NEW']);
      });
    }

    it('SHA-1 included, unless that is allowed', async () => {
      const lenient = await testApp({ env: { RESIDENT_WEBSUB_SHA1: 'true' } });
      const body = JSON.stringify(message());
      const headers = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(lenient.system.behind.secret, Buffer.from(body), 'sha1') };

      const answer = await lenient.app.inject({ method: 'POST', url: PATH, payload: body, headers });
      await lenient.close();

      assert.equal(answer.statusCode, 200);
    });
  });

  describe('ignores', () => {
    it('what it was told before (§5.17)', async () => {
      const body = message({ status: 'ISSUED', url: null });
      await tell(body);

      assert.equal(await tell(body), 200);
      assert.deepEqual(await steps(), ['NEW', 'ISSUED']);
    });

    it('another story under the same ID', async () => {
      await tell(message({ id: 'same', status: 'ISSUED', url: null }));

      assert.equal(await tell(message({ id: 'same' })), 200);
      assert.deepEqual(await steps(), ['NEW', 'ISSUED']);
    });

    it('what is older than what it knows', async () => {
      await tell(message());

      assert.equal(await tell(message({ status: 'ISSUED', url: null })), 200);
      assert.equal(await tell(message({ status: 'FAILED', url: null })), 200);
      assert.deepEqual(await steps(), ['NEW', 'CARD_READY_TO_DOWNLOAD']);
    });

    it('an unknown request, and leaves a line of it', async () => {
      assert.equal(await tell(message({ requestId: 'nobody-asked-for-this' })), 200);

      assert.equal((await ignored()).at(-1), 'Ignored: unknown request');
      assert.deepEqual(await steps(), ['NEW']);
    });

    it('an unknown status', async () => {
      assert.equal(await tell(message({ status: 'LAMINATED' })), 200);

      assert.equal((await ignored()).at(-1), 'Ignored: unknown status');
      assert.deepEqual(await steps(), ['NEW']);
    });

    for (const url of [
      'http://169.254.169.254/latest',
      'http://127.0.0.1:22/',
      'file:///etc/passwd',
      `https://evil.example/datashare/${'ab'.repeat(32)}`,
      'no link',
    ]) {
      it(`a link to ${url}`, async () => {
        assert.equal(await tell(message({ url })), 200);

        assert.equal((await ignored()).at(-1), 'Ignored: link to another place');
        assert.deepEqual(await steps(), ['NEW']);
      });
    }
  });

  describe('refuses what it cannot read', () => {
    it('of another topic', async () => assert.equal(await tell({ ...message(), topic: 'AUTH_TYPE_STATUS_UPDATE_ACK' }), 404));
    it('of five megabytes', async () => assert.equal(await post(JSON.stringify(message({ note: 'x'.repeat(5_000_000) }))), 413));
    it('of another type', async () => assert.equal(await tell(message(), { 'content-type': 'text/plain' }), 415));
    it('a thousand levels deep', async () => assert.equal(await post('['.repeat(1000) + ']'.repeat(1000)), 400));
    for (const body of ['{', '[]', 'null', '{}', '{"event":[]}', '{"event":{"requestId":7}}']) {
      it(`as ${body}`, async () => assert.equal(await post(body), 400));
    }
  });

  describe('asked whether it meant to be told', () => {
    const ask = (query: Record<string, string>) => portal.app.inject({ url: PATH, query });
    const good = { 'hub.mode': 'subscribe', 'hub.topic': 'CREDENTIAL_STATUS_UPDATE', 'hub.challenge': '<script>alert(1)</script>', 'hub.lease_seconds': '60' };

    it('denies what it did not ask for', async () => assert.equal((await ask(good)).statusCode, 404));

    it('says the challenge back, as text, when it did (§23.6)', async () => {
      await portal.system.subscriber.subscribe();

      const answer = await ask(good);

      assert.deepEqual([answer.statusCode, answer.body], [202, good['hub.challenge']]);
      assert.equal(answer.headers['content-type'], 'text/plain; charset=utf-8');
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    });

    it('stands by what it meant, at each of its addresses', async () => {
      await portal.system.subscriber.subscribe();
      const { credentialStatus, authTypeStatus, authTransaction, workflow } = portal.config.websub;
      const addresses = { credentialStatusUpdate: credentialStatus, authTypeCallback: authTypeStatus, authTransaction, regprocworkflow: workflow };

      for (const [path, { topic }] of Object.entries(addresses)) {
        const statusOf = async (intentMode: string) =>
          (await portal.app.inject({ url: `/resident/v1/callback/${path}`, query: { ...good, 'hub.topic': topic, intentMode } })).statusCode;
        assert.deepEqual([await statusOf('subscribe'), await statusOf('unsubscribe')], [202, 404], path);
      }
    });

    for (const [what, over] of Object.entries<Record<string, string>>({
      'another topic': { 'hub.topic': 'OTHER' },
      'that it wants to be told no longer': { 'hub.mode': 'unsubscribe' },
      'no challenge': { 'hub.challenge': '' },
      'a refusal': { 'hub.mode': 'denied', 'hub.reason': 'no' },
      'no mode that there is': { 'hub.mode': 'publish' },
      'what was meant otherwise': { intentMode: 'unsubscribe' },
      'what was meant otherwise, both times': { 'hub.mode': 'unsubscribe', intentMode: 'unsubscribe' },
      'nothing meant': { intentMode: '' },
    })) {
      it(`denies ${what}`, async () => assert.equal((await ask({ ...good, ...over })).statusCode, 404));
    }
  });

  it('says so when it is asked too often', async () => {
    const narrow = await testApp({ env: { RESIDENT_LIMIT_PUBLIC_PER_MINUTE: '2' } });
    const answers = [];
    for (let sent = 0; sent < 3; sent++) answers.push(await narrow.app.inject({ method: 'POST', url: PATH, payload: {} }));
    await narrow.close();

    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [401, 401, 429],
    );
    expectContract('credentialStatusCallback', answers[2]!);
  });
});
