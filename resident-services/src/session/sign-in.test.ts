import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { assertionKey } from '../connectors/oidc/http.js';
import { amal, mailOnly } from '../testing/test-connectors.js';
import { browser, fromPortal, newestCode, portalOrigin, redeemAt, type TestPortal, testPortal, ticked, toConsent, toEsignet } from './sign-in.fixture.js';

describe('a resident signs in', () => {
  let portal: TestPortal;
  before(async () => void (portal = await testPortal()));
  after(() => portal.close());

  it('with a UIN and a code by mail, agrees, is known to the API, and signs out', async () => {
    const web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));

    const tokens = await redeemAt(portal, web, back.url, verifier);
    const state = (await (await web.get(`${portal.api}/portal/v1/session/state`)).json()) as { active: boolean; csrf: string; scope: string };
    const profile = await web.get(`${portal.api}/resident/v1/profile`);
    const out = await web.post(`${portal.api}/portal/v1/session/logout`, {}, { ...fromPortal, 'x-xsrf-token': state.csrf });
    const after = await web.get(`${portal.api}/resident/v1/profile`);

    assert.ok(back.url.startsWith(`${portalOrigin}/callback?`));
    const { searchParams } = new URL(back.url);
    assert.equal(searchParams.get('state'), 'the-state');
    assert.equal(searchParams.get('iss'), portal.config.esignet.oidc.issuer);
    assert.equal(tokens.status, 200);
    assert.ok(state.active && state.scope.includes('Manage-VID'));
    assert.equal(profile.status, 200);
    assert.match(await profile.text(), /Amal Haddad/);
    assert.deepEqual([out.status, after.status], [200, 401]);
  });

  it('gives no token of e-Signet to the page (L20)', async () => {
    const web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));

    const tokens = (await (await redeemAt(portal, web, back.url, verifier)).json()) as Record<string, string>;

    assert.deepEqual([tokens['access_token'], tokens['token_type'], tokens['refresh_token']], ['cookie', 'Cookie', undefined]);
    assert.ok(tokens['id_token']!.endsWith('.'));
    assert.deepEqual(Object.keys(decodeJwt(tokens['id_token']!)).sort(), ['acr', 'aud', 'auth_time', 'csrf', 'exp', 'iat', 'iss', 'nonce', 'sub']);
  });

  it('is not given what they untick: neither a claim nor a scope', async () => {
    const web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const { 'allow.Manage-VID': _vids, 'allow.email': _email, ...kept } = ticked(page);
    const back = await web.follow(await web.post(`${url}/consent`, kept));

    await redeemAt(portal, web, back.url, verifier);
    const { scope } = (await (await web.get(`${portal.api}/portal/v1/session/state`)).json()) as { scope: string };
    const vids = await web.get(`${portal.api}/resident/v1/vids`);
    const history = await web.get(`${portal.api}/resident/v1/service-history/eng`);

    assert.ok(!scope.includes('Manage-VID') && scope.includes('Manage-Service-Requests'));
    assert.deepEqual([vids.status, history.status], [403, 200]);
  });

  it('cannot untick what the portal cannot work without, and a forged form cannot either', async () => {
    const web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, {}));

    const tokens = await redeemAt(portal, web, back.url, verifier);

    assert.ok(!page.includes('allow.individual_id') && !page.includes('allow.name'));
    assert.equal(tokens.status, 200);
  });

  it('goes back without signing in, and the portal hears access_denied (L10)', async () => {
    const web = browser();
    const { url } = await toEsignet(portal, web);

    const back = await web.follow(await web.post(`${url}/cancel`));

    assert.equal(new URL(back.url).searchParams.get('error'), 'access_denied');
    assert.equal(new URL(back.url).searchParams.get('state'), 'the-state');
  });

  it('is asked for the ID every time: e-Signet keeps no session', async () => {
    const web = browser();
    const { url, page } = await toConsent(portal, web);
    await web.follow(await web.post(`${url}/consent`, ticked(page)));

    const second = await toEsignet(portal, web);

    assert.match(second.page, /<h1>Sign in<\/h1>/);
  });

  it('in two windows at once, each for itself', async () => {
    const web = browser();
    const windows = [await toConsent(portal, web), await toConsent(portal, web, { id: mailOnly.uin })];

    const names = [];
    for (const { url, page, verifier } of windows) {
      const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));
      const tokens = await redeemAt(portal, web, back.url, verifier);
      const profile = await web.get(`${portal.api}/resident/v1/profile`);
      names.push([tokens.status, /Amal Haddad/.test(await profile.text())]);
    }

    assert.deepEqual(names, [
      [200, true],
      [200, false],
    ]);
    assert.ok(!web.cookies.has('rp_txn /'));
  });

  it('not with the code of another sign-in: the nonce is of this one (L4)', async () => {
    const [web, thief] = [browser(), browser()];
    const { url, page, verifier } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));
    await thief.post(`${portal.api}/portal/v1/session/start`, {}, fromPortal);

    const injected = await redeemAt(portal, thief, back.url, verifier);

    assert.deepEqual([injected.status, await injected.json()], [400, { error: 'invalid_grant' }]);
  });

  it('not with another verifier than the one e-Signet was shown a hash of (L8)', async () => {
    const web = browser();
    const { url, page } = await toConsent(portal, web);
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));

    const refused = await redeemAt(portal, web, back.url, 'w'.repeat(43));

    assert.deepEqual([refused.status, await refused.json()], [400, { error: 'invalid_grant' }]);
  });

  it('and what they gave comes signed, with the name in the languages asked for', async () => {
    const web = browser();
    const { url, page, verifier } = await toConsent(portal, web);
    const { 'allow.phone_number': _phone, ...kept } = ticked(page);
    const back = await web.follow(await web.post(`${url}/consent`, kept));

    const { access_token } = await tokensFor(back.url, verifier);
    const answer = await fetch(portal.config.esignet.oidc.userInfoEndpoint, { headers: { authorization: `Bearer ${access_token}` } });
    const claims = decodeJwt(await answer.text());

    assert.match(answer.headers.get('content-type') ?? '', /application\/jwt/);
    assert.deepEqual([claims['individual_id'], claims['name'], claims['name#ara'], claims['email']], [amal.uin, 'Amal Haddad', 'أمل حداد', 'amal@example.org']);
    assert.ok(!('phone_number' in claims));
  });

  describe('e-Signet, asked by a client that is not the portal', () => {
    const assertion = (changed: Record<string, unknown> = {}, reference = assertionKey) => {
      const now = Math.floor(Date.now() / 1000);
      const { clientId, issuer } = portal.config.esignet.oidc;
      return portal.keymanager.sign(reference, { iss: clientId, sub: clientId, aud: issuer, iat: now, exp: now + 60, jti: crypto.randomUUID(), ...changed });
    };
    const error = async (client_assertion: string) => ((await (await askForToken({ client_assertion })).json()) as { error: string }).error;

    it('refuses assertions that are used, old, for others or signed by others (L13)', async () => {
      const once = await assertion();
      const first = await error(once);

      assert.equal(first, 'invalid_grant'); // the client is known, the code is not
      assert.equal(await error(once), 'invalid_client');
      assert.equal(await error(await assertion({ exp: Math.floor(Date.now() / 1000) - 60 })), 'invalid_client');
      assert.equal(await error(await assertion({ aud: 'https://other.example' })), 'invalid_client');
      assert.equal(await error(await assertion({}, 'a_strangers_key')), 'invalid_client');
      assert.equal(await error(await assertion({ jti: undefined })), 'invalid_client');
    });

    it('leads nobody to an address that is not registered (L9)', async () => {
      for (const redirect_uri of ['https://evil.example/callback', `${portalOrigin}/callback/`, `${portalOrigin}/callback?x=1`, `${portalOrigin}//callback`]) {
        const web = browser();
        const { url, page } = await toEsignet(portal, web, { redirect_uri });
        assert.ok(url.startsWith(portal.config.esignet.origin), redirect_uri);
        assert.match(page, /We cannot go on with this sign-in/);
      }
    });

    it('wants a hash of a verifier (PKCE)', async () => {
      const { url } = await toEsignet(portal, browser(), { code_challenge: '', code_challenge_method: '' });

      assert.equal(new URL(url).searchParams.get('error'), 'invalid_request');
    });

    it('believes no forwarded host', async () => {
      const answer = await fetch(`${portal.config.esignet.oidc.issuer}/oidc/.well-known/openid-configuration`, {
        headers: { 'x-forwarded-host': 'evil.example' },
      });

      assert.ok(!(await answer.text()).includes('evil.example'));
    });
  });

  async function tokensFor(url: string, verifier: string) {
    const now = Math.floor(Date.now() / 1000);
    const { clientId, issuer } = portal.config.esignet.oidc;
    const client_assertion = await portal.keymanager.sign(assertionKey, {
      iss: clientId,
      sub: clientId,
      aud: issuer,
      iat: now,
      exp: now + 60,
      jti: crypto.randomUUID(),
    });
    const answer = await askForToken({ client_assertion, code: new URL(url).searchParams.get('code') ?? '', code_verifier: verifier });
    return (await answer.json()) as { access_token: string };
  }

  function askForToken(form: Record<string, string>) {
    const fixed = {
      grant_type: 'authorization_code',
      client_id: 'resident-portal',
      redirect_uri: `${portalOrigin}/callback`,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    };
    return fetch(portal.config.esignet.oidc.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({ code: 'none', code_verifier: 'v'.repeat(43), ...fixed, ...form }),
    });
  }

  it('finds the sign-in in the inbox as a code, in the language of the page', async () => {
    const web = browser();
    const { url } = await toEsignet(portal, web, { ui_locales: 'ar' });
    await web.post(`${url}/id`, { id: '٤٠٩٢ ١٩٣٢-٩٥' });
    await web.post(`${url}/channel`, { channel: 'PHONE' });

    const code = await newestCode(portal, String(amal.attributes['phone']));
    const { page } = await web.follow(await web.get(url));

    assert.match(code, /^\d{6}$/);
    assert.match(page, /<html lang="ar" dir="rtl">/);
    assert.match(page, /أدخل الرمز/);
  });
});
