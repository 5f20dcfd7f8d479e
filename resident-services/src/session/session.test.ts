import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { amal } from '../testing/test-connectors.js';
import { begin, cookieOf, type Fixture, fromPage, goodForm, origin, post, redeem, see, sessionFixture, signedIn } from './session.fixture.js';

describe('the session of the portal', () => {
  let fixture: Fixture;
  before(async () => void (fixture = await sessionFixture({ rateFactor: 100 })));
  beforeEach(() => fixture.audited.splice(0));
  after(() => fixture.close());

  describe('signing in', () => {
    it('opens a session that the browser cannot read and the page can act with', async () => {
      const { app } = fixture;

      const { answer, sid, claims, nonce } = await signedIn(fixture);
      const resident = await see(app, sid);

      assert.match(String(answer.headers['set-cookie']), /__Host-rp_sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure/);
      assert.deepEqual(answer.json().access_token, 'cookie');
      assert.equal(answer.json().expires_in, 3570);
      assert.equal(claims['nonce'], nonce);
      assert.equal(resident.json().uin, amal.uin);
      assert.equal(resident.json().authMode, 'OTP');
      assert.deepEqual(resident.json().scopes, ['openid', 'profile', 'Manage-VID']);
    });

    it('leaves a line in the list of logins and one in the audit trail (§3.7)', async () => {
      const { db, audited } = fixture;
      const before = await db.selectFrom('resident_session').selectAll().execute();

      await signedIn(fixture, { 'user-agent': 'Mozilla/5.0 (Linux; Android 15)' });

      const logins = await db.selectFrom('resident_session').selectAll().execute();
      assert.equal(logins.length, before.length + 1);
      assert.match(logins.at(-1)!.session_id, /^[1-9]\d{15}$/);
      assert.equal(logins.at(-1)!.machine_type, 'Android');
      assert.deepEqual(
        audited.map(({ eventName }) => eventName),
        ['LOGIN_REQ_SUCCESS'],
      );
      assert.ok(!JSON.stringify(audited).includes(amal.uin));
    });

    it('works with a VID, which leads to the same resident (§2.5)', async () => {
      const { app, vids, oidc } = fixture;
      const { vid } = await vids.create({ uin: amal.uin, vidType: 'Perpetual', requestId: 'session-test' });
      const own = await see(app, (await signedIn(fixture)).sid);
      const { userInfo } = oidc;
      oidc.userInfo = { ...userInfo, individual_id: vid };

      const byVid = await see(app, (await signedIn(fixture)).sid);
      oidc.userInfo = userInfo;

      assert.deepEqual([byVid.json().idType, byVid.json().loginId], ['VID', vid]);
      assert.equal(byVid.json().tokenId, own.json().tokenId);
    });

    it('replaces a session id that was planted before (L14)', async () => {
      const { app } = fixture;
      const planted = (await signedIn(fixture)).sid;

      const { sid } = await signedIn(fixture, { cookie: planted });

      assert.notEqual(sid, planted);
      assert.equal((await see(app, planted)).statusCode, 401);
      assert.equal((await see(app, sid)).statusCode, 200);
    });

    it('takes a code once and leaves the first session alone (L6)', async () => {
      const { app, oidc } = fixture;
      const { sid } = await signedIn(fixture);
      const { txn } = await begin(app);

      const replayed = await redeem(app, { ...goodForm, code: oidc.redeemed.at(-1)! }, { cookie: txn });

      assert.deepEqual([replayed.statusCode, replayed.json().error], [400, 'invalid_grant']);
      assert.equal((await see(app, sid)).statusCode, 200);
      assert.equal(fixture.audited.at(-1)!.eventName, 'LOGIN_REQ_FAILURE');
    });

    it('needs the cookie of a sign-in that is open, unused and young (L7)', async () => {
      const { app, clock } = fixture;
      const used = (await signedIn(fixture)).txn;
      const old = (await begin(app)).txn;
      clock.forward({ seconds: 600 });

      for (const cookie of ['', used, old, '__Host-rp_txn=garbage', `__Host-rp_txn=${'A'.repeat(43)}`]) {
        const refused = await redeem(app, { ...goodForm, code: 'good-late' }, { cookie });
        assert.deepEqual([refused.statusCode, refused.json().error], [400, 'invalid_request'], cookie);
      }
    });

    it('is used up by an attempt that fails', async () => {
      const { app } = fixture;
      const { txn } = await begin(app);

      await redeem(app, { ...goodForm, code: 'wrong' }, { cookie: txn });
      const second = await redeem(app, { ...goodForm, code: 'good-second' }, { cookie: txn });

      assert.equal(second.json().error, 'invalid_request');
    });

    it('lets one of two redemptions with the same cookie through', async () => {
      const { app } = fixture;
      const { txn } = await begin(app);

      const answers = await Promise.all(['good-a', 'good-b'].map((code) => redeem(app, { ...goodForm, code }, { cookie: txn })));

      assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 400]);
    });

    it('goes on in several tabs at once, each used once, in any order', async () => {
      const { app } = fixture;
      const first = await begin(app);
      const second = await begin(app, first.txn);
      const later = await redeem(app, { ...goodForm, code: `good-tab-2~${second.nonce}` }, { cookie: second.txn });
      const left = cookieOf(later, 'rp_txn');

      const earlier = await redeem(app, { ...goodForm, code: `good-tab-1~${first.nonce}` }, { cookie: left });
      const again = await redeem(app, { ...goodForm, code: `good-tab-3~${first.nonce}` }, { cookie: second.txn });

      assert.deepEqual([later.statusCode, earlier.statusCode, again.statusCode], [200, 200, 400]);
      assert.equal(left, first.txn);
      assert.match(String(earlier.headers['set-cookie']), /__Host-rp_txn=;[^,]*Max-Age=0/);
      assert.equal(again.json().error, 'invalid_request');
    });

    it('in one tab is no concern of another: neither a failure nor a code of elsewhere (L4)', async () => {
      const { app } = fixture;
      const first = await begin(app);
      const { txn } = await begin(app, first.txn);

      const failed = await redeem(app, { ...goodForm, code: 'wrong' }, { cookie: txn });
      const planted = await redeem(app, { ...goodForm, code: 'good-elsewhere~not-issued-here' }, { cookie: cookieOf(failed, 'rp_txn') });
      const own = await redeem(app, { ...goodForm, code: `good-own~${first.nonce}` }, { cookie: cookieOf(planted, 'rp_txn') });

      assert.deepEqual(
        [failed, planted].map((answer) => answer.json().error),
        ['invalid_grant', 'invalid_grant'],
      );
      assert.equal(own.statusCode, 200);
    });

    it('lets one of two redemptions for the same tab through, however many are open', async () => {
      const { app } = fixture;
      const { txn, nonce } = await begin(app, (await begin(app)).txn);

      const answers = await Promise.all(['good-c', 'good-d'].map((code) => redeem(app, { ...goodForm, code: `${code}~${nonce}` }, { cookie: txn })));

      assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 400]);
    });

    it('remembers the five newest tabs, and none that has ended', async () => {
      const { app, clock } = fixture;
      let txn = (await begin(app)).txn;
      clock.forward({ seconds: 600 });
      const tabs = [];
      for (let count = 0; count < 6; count += 1) tabs.push(({ txn } = await begin(app, txn)));

      const ids = txn.split('=')[1]!.split('.');
      const oldest = await redeem(app, { ...goodForm, code: `good-oldest~${tabs[0]!.nonce}` }, { cookie: txn });
      const next = await redeem(app, { ...goodForm, code: `good-next~${tabs[1]!.nonce}` }, { cookie: txn });

      assert.equal(tabs[0]!.txn.split('.').length, 1);
      assert.equal(ids.length, 5);
      assert.deepEqual([oldest.statusCode, next.statusCode], [400, 200]);
    });

    const verifiers = { missing: '', short: 'v'.repeat(42), long: 'v'.repeat(129), 'of other letters': `${'v'.repeat(42)}é` };
    for (const [how, code_verifier] of Object.entries(verifiers)) {
      it(`refuses a verifier that is ${how} (L8)`, () => refusesForm({ code_verifier }));
    }

    const uris = [
      '',
      'https://evil.example/callback',
      `${origin}/callback/`,
      `${origin}//callback`,
      `${origin}/callback?x=1`,
      'https://portal.example@evil.example/callback',
      'http://portal.example/callback',
      `${origin}/callback#`,
    ];
    for (const redirect_uri of uris) {
      it(`refuses to return to "${redirect_uri}" (L9)`, () => refusesForm({ redirect_uri }));
    }

    for (const grant_type of ['', 'password', 'client_credentials', 'refresh_token', 'implicit', 'urn:ietf:params:oauth:grant-type:token-exchange']) {
      it(`does not know the grant type "${grant_type}" (L17)`, () => refusesForm({ grant_type }, 'unsupported_grant_type'));
    }

    it('refuses another client', () => refusesForm({ client_id: 'someone' }));

    it('refuses user info of nobody we know', async () => {
      const { app, oidc } = fixture;
      const { userInfo } = oidc;
      const { txn } = await begin(app);
      oidc.userInfo = { ...userInfo, individual_id: '2741703471' };

      const refused = await redeem(app, { ...goodForm, code: 'good-nobody' }, { cookie: txn });
      oidc.userInfo = userInfo;

      assert.deepEqual([refused.statusCode, refused.json()], [400, { error: 'invalid_grant' }]);
    });

    it('says so when e-Signet is down, without a session', async () => {
      const { app, oidc } = fixture;
      const { txn } = await begin(app);
      oidc.fail = new ConnectorUnavailable('e-Signet');

      const answer = await redeem(app, goodForm, { cookie: txn });
      oidc.fail = undefined;

      assert.deepEqual([answer.statusCode, answer.json().error], [502, 'temporarily_unavailable']);
      assert.equal(cookieOf(answer, 'rp_sid'), '');
    });

    it('issues each nonce once, and keeps none of it (L4)', async () => {
      const { app, db } = fixture;

      const nonces = [await begin(app), await begin(app)].map(({ nonce }) => nonce);
      const rows = JSON.stringify(await db.selectFrom('portal_sign_in').selectAll().execute());

      assert.notEqual(nonces[0], nonces[1]);
      assert.ok(nonces.every((nonce) => nonce.length >= 22 && !rows.includes(nonce)));
    });

    async function refusesForm(changed: Record<string, string>, error = 'invalid_request') {
      const { app, oidc } = fixture;
      const { txn } = await begin(app);
      const redeemed = oidc.redeemed.length;

      const refused = await redeem(app, { ...goodForm, code: 'good-form', ...changed }, { cookie: txn });

      assert.deepEqual([refused.statusCode, refused.json().error], [400, error]);
      assert.equal(oidc.redeemed.length, redeemed);
      assert.equal(cookieOf(refused, 'rp_sid'), '');
    }
  });

  describe('its life', () => {
    it('is over after the idle limit, and not a second before (§3.11, S2)', async () => {
      const { app, clock } = fixture;
      const { sid } = await signedIn(fixture);

      clock.forward({ seconds: 900 + 120 + 59 });
      const before = await see(app, sid);
      clock.forward({ seconds: 900 + 120 + 60 });
      const after = await see(app, sid);

      assert.deepEqual([before.statusCode, after.statusCode], [200, 401]);
    });

    it('is over 30 s before the token ends, however active (S2)', async () => {
      const { app, clock } = fixture;
      const { sid } = await signedIn(fixture);

      for (let active = 0; active < 3550; active += 710) {
        clock.forward({ seconds: 710 });
        assert.equal((await see(app, sid)).statusCode, 200);
      }
      clock.forward({ seconds: 21 });

      assert.equal((await see(app, sid)).statusCode, 401);
    });

    it('is not kept alive by what the page asks on its own (S3)', async () => {
      const { app, clock } = fixture;
      const { sid } = await signedIn(fixture);
      const background = { 'x-rp-background': '1' };

      for (let polls = 0; polls < 17; polls += 1) {
        clock.forward({ minutes: 1 });
        assert.equal((await see(app, sid, background)).statusCode, 200);
        await app.inject({ url: '/portal/v1/session/state', headers: { cookie: sid, ...background } });
      }
      clock.forward({ minutes: 1 });

      assert.equal((await see(app, sid, background)).statusCode, 401);
    });

    it('survives a restart of the server', async () => {
      const { sid } = await signedIn(fixture);

      const again = await fixture.start();

      assert.equal((await see(again, sid)).json().uin, amal.uin);
    });

    it('ends the oldest of six (S12)', async () => {
      const { app, clock } = fixture;
      const sids: string[] = [];
      for (let count = 0; count < 6; count += 1) {
        sids.push((await signedIn(fixture)).sid);
        clock.forward({ seconds: 1 });
      }

      const statuses = await Promise.all(sids.map(async (sid) => (await see(app, sid)).statusCode));

      assert.deepEqual(statuses, [401, 200, 200, 200, 200, 200]);
    });

    it('is nobody for cookies that were never given (S1)', async () => {
      const { app } = fixture;

      for (const cookie of ['', '__Host-rp_sid=', '__Host-rp_sid=garbage', `__Host-rp_sid=${'A'.repeat(43)}`, `__Host-rp_sid=${'é'.repeat(43)}`]) {
        assert.equal((await see(app, cookie)).statusCode, 401, cookie);
      }
    });

    it('is found behind a planted cookie of the same name, and never without its prefix (S13)', async () => {
      const { app } = fixture;
      const { sid } = await signedIn(fixture);

      const planted = await see(app, `__Host-rp_sid=${'A'.repeat(43)}; ${sid}`);
      const bare = await see(app, sid.replace('__Host-', ''));

      assert.deepEqual([planted.statusCode, bare.statusCode], [200, 401]);
    });

    it('refuses a cookie header beyond reason (S13)', async () => {
      const answer = await fixture.app.inject({ url: '/portal/v1/session/state', headers: { cookie: `x=${'x'.repeat(8200)}` } });

      assert.deepEqual([answer.statusCode, answer.json().error], [431, 'cookies_too_large']);
    });

    it('lets no other origin read anything (S8)', async () => {
      const { app } = fixture;
      const { sid } = await signedIn(fixture);
      const headers = { origin: 'https://evil.example', cookie: sid, 'access-control-request-method': 'POST' };

      for (const path of ['config', 'state', 'start', 'token', 'logout']) {
        for (const method of ['GET', 'POST', 'OPTIONS'] as const) {
          const answer = await app.inject({ method, url: `/portal/v1/session/${path}`, headers });
          const allowing = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'));
          assert.deepEqual(allowing, [], `${method} ${path}`);
        }
      }
    });

    it('says who is signed in, or that nobody is, but never 401', async () => {
      const { app } = fixture;
      const { sid, csrf } = await signedIn(fixture);

      const active = await app.inject({ url: '/portal/v1/session/state', headers: { cookie: sid } });
      const none = await app.inject('/portal/v1/session/state');

      assert.equal(active.json().csrf, csrf);
      assert.equal(active.headers['cache-control'], 'no-store');
      assert.match(String(active.json().bell_place), /^\d{13}$/);
      assert.deepEqual([active.json().active, active.json().idle_seconds, active.json().acr], [true, 900, 'mosip:idp:acr:generated-code']);
      assert.deepEqual(none.json(), { active: false, capabilities: ['history-cursor', 'notifications-stream'] });
    });
  });

  describe('signing out', () => {
    it('ends it at once, and saying it twice is no error (S10)', async () => {
      const { app } = fixture;
      const { sid, csrf } = await signedIn(fixture);

      const out = await post(app, '/portal/v1/session/logout', { headers: { cookie: sid, 'x-xsrf-token': csrf } });
      const again = await post(app, '/portal/v1/session/logout', { headers: { cookie: sid, 'x-xsrf-token': csrf } });

      assert.deepEqual([out.statusCode, out.json()], [200, { endSessionUrl: null }]);
      assert.match(String(out.headers['set-cookie']), /__Host-rp_sid=; .*Max-Age=0/);
      assert.equal(again.statusCode, 200);
      assert.equal((await see(app, sid)).statusCode, 401);
      assert.equal(fixture.audited.filter(({ eventName }) => eventName === 'LOGOUT_REQ').length, 1);
    });

    it('cannot be forced from outside (S5)', async () => {
      const { app } = fixture;
      const { sid, csrf } = await signedIn(fixture);
      const from = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/portal/v1/session/logout', headers: { cookie: sid, ...headers } });

      const forced = [
        await from({ origin: 'https://evil.example', 'x-xsrf-token': csrf }),
        await from({ ...fromPage, 'sec-fetch-site': 'cross-site', 'x-xsrf-token': csrf }),
        await from({ ...fromPage }),
        await from({ ...fromPage, 'x-xsrf-token': 'guess' }),
      ];

      assert.deepEqual(
        forced.map(({ statusCode }) => statusCode),
        [403, 403, 403, 403],
      );
      assert.equal(forced[0]!.json().error, 'csrf');
      assert.equal((await see(app, sid)).statusCode, 200);
    });
  });

  describe('requests that change something', () => {
    const outsiders: Record<string, Record<string, string>> = {
      'another site (S4)': { origin: 'https://evil.example' },
      'a sibling of the portal (S7)': { origin: 'https://other.portal.example', 'sec-fetch-site': 'same-site' },
      'a sandboxed frame (S7)': { origin: 'null' },
      'plain http (S7)': { origin: 'http://portal.example' },
      'another port (S7)': { origin: `${origin}:8443` },
      'a page of the portal in a foreign one (S4)': { 'sec-fetch-site': 'cross-site' },
    };
    for (const [from, headers] of Object.entries(outsiders)) {
      it(`are refused from ${from}`, async () => {
        const { app } = fixture;
        const { sid, csrf } = await signedIn(fixture);

        const refused = await post(app, '/private', { headers: { cookie: sid, 'x-xsrf-token': csrf, ...headers } });
        const start = await post(app, '/portal/v1/session/start', { headers });

        assert.deepEqual([refused.statusCode, start.statusCode], [403, 403]);
        assert.ok(fixture.audited.some(({ eventName }) => eventName === 'CSRF_REFUSED'));
      });
    }

    it('are refused without Origin (S7)', async () => {
      const { sid, csrf } = await signedIn(fixture);

      const refused = await fixture.app.inject({ method: 'POST', url: '/private', headers: { cookie: sid, 'x-xsrf-token': csrf } });

      assert.equal(refused.statusCode, 403);
    });

    it('need the token of this very session (S6)', async () => {
      const { app } = fixture;
      const { sid, csrf } = await signedIn(fixture);
      const other = await signedIn(fixture);

      const without = await post(app, '/private', { headers: { cookie: sid } });
      const foreign = await post(app, '/private', { headers: { cookie: sid, 'x-xsrf-token': other.csrf } });
      const own = await post(app, '/private', { headers: { cookie: sid, 'x-xsrf-token': csrf } });

      assert.deepEqual([without.statusCode, foreign.statusCode, own.statusCode], [403, 403, 200]);
    });
  });

  it('shows a thief of the table neither who, nor what, nor how (D2)', async () => {
    const { db } = fixture;
    const { sid, csrf, nonce } = await signedIn(fixture);

    const dump = JSON.stringify([await db.selectFrom('portal_session').selectAll().execute(), await db.selectFrom('portal_sign_in').selectAll().execute()]);

    const secrets = [amal.uin, 'Amal Haddad', 'amal@example.org', 'the-access-token-of-esignet', sid.split('=')[1]!, csrf, nonce];
    assert.ok(dump.length > 500);
    for (const secret of secrets) assert.ok(!dump.includes(secret), secret);
  });

  it('opens no row that was moved to another key', async () => {
    const { app, db } = fixture;
    const mine = await signedIn(fixture);
    const other = await signedIn(fixture);
    const keyOf = (sid: string) => createHash('sha256').update(sid.split('=')[1]!).digest('hex');
    const { sealed } = await db.selectFrom('portal_session').select('sealed').where('key', '=', keyOf(other.sid)).executeTakeFirstOrThrow();

    await db.updateTable('portal_session').set({ sealed }).where('key', '=', keyOf(mine.sid)).execute();

    assert.equal((await see(app, mine.sid)).statusCode, 401);
  });
});

describe('the limits per address', () => {
  it('stop a flood of sign-ins with 429 and say when to come back', async () => {
    const fixture = await sessionFixture();
    let answer = (await begin(fixture.app)).answer;
    for (let count = 0; count < 120; count += 1) answer = await post(fixture.app, '/portal/v1/session/start');

    assert.equal(answer.statusCode, 429);
    assert.equal(Number(answer.headers['retry-after']), 60);
    fixture.clock.forward({ seconds: 60 });
    assert.equal((await post(fixture.app, '/portal/v1/session/start')).statusCode, 200);
    await fixture.close();
  });
});

describe('on an http loopback origin', () => {
  it('the cookies have plain names and no Secure, which every browser keeps', async () => {
    const local = 'http://localhost:8080';
    const { app, close } = await sessionFixture({ portalOrigin: local });

    const answer = await post(app, '/portal/v1/session/start', { headers: { origin: local } });

    assert.match(String(answer.headers['set-cookie']), /^rp_txn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
    await close();
  });
});
