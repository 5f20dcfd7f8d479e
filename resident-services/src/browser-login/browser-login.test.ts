import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { expectContract } from '../testing/expect-contract.js';
import { refusalOf, testApp } from '../testing/test-app.js';
import { amal } from '../testing/test-connectors.js';
import { browser, type Browser, newestCode, portalOrigin, type TestPortal, testPortal, ticked } from '../session/sign-in.fixture.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const home = `${portalOrigin}/#/uinservices/dashboard`;
const state = 'd3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e';

describe('the sign-in of pages written for MOSIP (§3)', () => {
  let portal: TestPortal;
  before(async () => void (portal = await testPortal()));
  after(() => portal.close());

  const on = (path: string) => `${portal.api}/resident/v1${path}`;
  const begin = (web: Browser, target = home, query = `?state=${state}`) => web.get(on(`/login/${encodeURIComponent(base64(target))}${query}`));
  /** Through the pages of e-Signet, up to the address that leads back to the API. */
  const throughEsignet = async (web: Browser, beginning: Response) => {
    const { url } = await web.follow(beginning);
    await web.follow(await web.post(`${url}/id`, { id: amal.uin }));
    await web.follow(await web.post(`${url}/channel`, { channel: 'EMAIL' }));
    const { page } = await web.follow(await web.post(`${url}/code`, { code: await newestCode(portal, 'amal@example.org') }));
    const back = await web.follow(await web.post(`${url}/consent`, ticked(page)));
    return back.url.replace(portalOrigin, portal.api);
  };
  const signedIn = async () => {
    const web = browser();
    const answer = await web.get(await throughEsignet(web, await begin(web)));
    return { web, answer };
  };
  const refusal = async (answer: Response) => ((await answer.json()) as { errors: { errorCode: string }[] }).errors[0]?.errorCode;

  it('leads to e-Signet with state, scopes, claims and the address to return to (§3.2)', async () => {
    const web = browser();

    const answer = await web.get(on(`/login/v2/${base64(home)}?state=${state}&ui_locales=ar`));

    const to = new URL(answer.headers.get('location') ?? '');
    const { redirect_uri, code_challenge, nonce, ...query } = Object.fromEntries(to.searchParams);
    expectContract('loginV2', { statusCode: answer.status, headers: {}, payload: await answer.text() });
    assert.equal(answer.status, 302);
    assert.equal(redirect_uri, `${portalOrigin}/resident/v1/login-redirect/${base64(home)}`);
    assert.deepEqual([query['state'], query['response_type'], query['client_id'], query['ui_locales']], [state, 'code', 'resident-portal', 'ar']);
    assert.match(query['scope'] ?? '', /^openid profile .*Manage-Credentials$/);
    const essential = { essential: true };
    const userinfo = { name: essential, picture: essential, email: essential, phone_number: essential, individual_id: essential };
    assert.deepEqual(JSON.parse(query['claims'] ?? ''), { userinfo });
    assert.ok(code_challenge && nonce, 'neither of which the reference has');
    assert.match(answer.headers.getSetCookie().join(), new RegExp(`state=${state}; Path=/; HttpOnly; SameSite=Lax`));
  });

  it('comes back to an address whose Base64 is the same again, whatever signs it ends in (§3.2, §3.3)', async () => {
    for (const more of ['', '???', '>>>']) {
      const target = home + more;
      const web = browser();

      const beginning = await begin(web, target);
      const back = new URL(beginning.headers.get('location') ?? '').searchParams.get('redirect_uri');
      const answer = await web.get(await throughEsignet(web, beginning));

      assert.equal(back, `${portalOrigin}/resident/v1/login-redirect/${base64(target).replaceAll('/', '%2F')}`);
      assert.deepEqual([answer.status, answer.headers.get('location')], [302, target]);
    }
  });

  it('comes back with two cookies that the API knows the resident by, until they sign out (§3.5)', async () => {
    const { web, answer } = await signedIn();
    const valid = await web.get(on('/authorize/admin/validateToken'));
    const profile = await web.get(on('/profile'));
    const vids = await fetch(on('/generate-vid'), {
      method: 'POST',
      headers: { cookie: cookiesOf(web), 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'mosip.resident.vid.generate', version: '1.0', requesttime: new Date().toISOString(), request: { vidType: 'Temporary' } }),
    });

    const out = await web.get(on(`/logout/user?redirecturi=${encodeURIComponent(base64(home))}`));

    assert.deepEqual([answer.status, answer.headers.get('location')], [302, home]);
    const body = (await valid.json()) as { response: string; errors: null };
    assert.deepEqual([valid.status, body.response, body.errors], [200, 'TOKEN_VALID', null]);
    assert.match(valid.headers.getSetCookie().join(), /^Authorization=ey[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d{4}$/);
    assert.match(await profile.text(), /Amal Haddad/);
    assert.match(await vids.text(), /"vid":"\d{16}"/);
    assert.deepEqual([out.status, out.headers.get('location'), cookiesOf(web).includes('Authorization')], [302, home, false]);
  });

  it('ends the session itself, so that a copy of the cookies opens nothing any more (§3.12)', async () => {
    const { web } = await signedIn();
    const copy = cookiesOf(web);

    await web.get(on(`/logout/user?redirecturi=${base64(home)}`));

    const answer = await fetch(on('/profile'), { headers: { cookie: copy } });
    assert.deepEqual([answer.status, await refusal(answer)], [401, 'KER-ATH-401']);
  });

  it('takes no request of another site, and no cookies that are not both ours (§2.1)', async () => {
    const { web } = await signedIn();
    const cookie = cookiesOf(web);
    const ask = async (headers: Record<string, string>, method = 'GET') => (await fetch(on('/profile'), { method, headers })).status;
    const change = async (headers: Record<string, string>) =>
      (await fetch(on('/bell/updatedttime'), { method: 'PUT', headers: { cookie, ...headers } })).status;

    assert.deepEqual([await change({}), await change({ origin: portalOrigin }), await change({ origin: 'https://evil.example' })], [200, 200, 403]);
    assert.equal(await change({ origin: portalOrigin, 'sec-fetch-site': 'same-site' }), 403);
    assert.equal(await ask({ cookie: cookie.replace(/id_token=[^;]+/, '') }), 401);
    assert.equal(await ask({ cookie: cookie.replace(/Authorization=ey/, 'Authorization=eY') }), 401);
    const { Authorization: access = '' } = Object.fromEntries([...web.cookies.values()].map(({ name, value }) => [name, value]));
    assert.equal(await ask({ cookie: `Authorization=${access}; id_token=${access}` }), 401);
    const foreign = await fetch(on(`/logout/user?redirecturi=${base64(home)}`), { redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'cross-site' } });
    assert.equal(foreign.status, 403);
  });

  it('checks the state of a browser, and takes each state and code once (§3.4, KER-ACP-007)', async () => {
    const web = browser();
    const back = await throughEsignet(web, await begin(web));

    const stranger = await browser().get(back);
    const other = await web.get(back.replace(state, state.replace('d', 'e')));
    const again = await web.get(back);

    assert.deepEqual([await refusal(stranger), await refusal(other), await refusal(again)], ['KER-ACP-007', 'KER-ACP-007', 'KER-ACP-007']);
  });

  it('does not let another sign in the browser of someone, though the state can be chosen', async () => {
    const [attacker, victim] = [browser(), browser()];
    const back = await throughEsignet(attacker, await begin(attacker));
    await begin(victim);

    const answer = await victim.get(back);

    assert.equal(await refusal(answer), 'KER-ACP-006');
    assert.ok(!cookiesOf(victim).includes('Authorization'));
  });

  it('refuses a state that is missing or no UUID (KER-ACP-010, KER-ACP-011)', async () => {
    const answers = [await begin(browser(), home, ''), await begin(browser(), home, '?state=1'), await begin(browser(), home, '?state=')];

    assert.deepEqual(await Promise.all(answers.map(refusal)), ['KER-ACP-010', 'KER-ACP-011', 'KER-ACP-011']);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  });

  it('returns nowhere but to allowed addresses (§3.6, KER-ACP-009)', async () => {
    const bad = ['https://evil.example/', `${portalOrigin}.evil.example/`, `${portalOrigin}@evil.example/`, 'javascript:alert(1)', '//evil.example', ''];
    const { web } = await signedIn();

    for (const target of bad) {
      const codes = [
        await refusal(await begin(browser(), target || ' ')),
        await refusal(await web.get(on(`/login-redirect/${encodeURIComponent(base64(target || ' '))}?error=access_denied`))),
        await refusal(await web.get(on(`/logout/user?redirecturi=${encodeURIComponent(base64(target))}`))),
      ];
      assert.deepEqual(codes, ['KER-ACP-009', 'KER-ACP-009', 'KER-ACP-009'], target);
    }
  });

  it('hands on what e-Signet refused, without a cookie (§3.3)', async () => {
    const answer = await browser().get(on(`/login-redirect/${base64(home)}?error=access_denied&state=${state}`));

    assert.deepEqual([answer.status, answer.headers.get('location')], [302, `${home}?error=access_denied`]);
    assert.ok(!answer.headers.getSetCookie().some((cookie) => /^(Authorization|id_token)=/.test(cookie)));
  });

  it('says 401 to whoever is not signed in (§3.10, KER-ACP-001, KER-ACP-002, KER-ATH-401)', async () => {
    const ask = (cookie = '') => browser().get(on('/authorize/admin/validateToken'), { cookie });
    const answers = [await ask(), await ask('x=1'), await ask('Authorization=x; id_token=y')];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 401, 401],
    );
    assert.deepEqual(await Promise.all(answers.map(refusal)), ['KER-ACP-001', 'KER-ACP-002', 'KER-ATH-401']);
    const out = await browser().get(on(`/logout/user?redirecturi=${base64(home)}`));
    assert.deepEqual([out.status, await refusal(out)], [200, 'KER-ATH-401']);
  });
});

describe('the sign-in of pages written for MOSIP, without an answer of e-Signet', () => {
  it('says so, and signs nobody in (KER-ACP-005)', async () => {
    const portal = await testApp();
    const target = encodeURIComponent(base64(`${portal.config.portal.origin}/`));
    const begun = await portal.app.inject(`/resident/v1/login/${target}?state=${state}`);
    const cookie = [begun.headers['set-cookie']].flat().map((line) => String(line).split(';')[0]);
    portal.provider.fail = new ConnectorUnavailable('e-Signet');

    const answer = await portal.app.inject({ url: `/resident/v1/login-redirect/${target}?state=${state}&code=good`, headers: { cookie: cookie.join('; ') } });
    await portal.close();

    assert.equal(refusalOf(expectContract('loginRedirect', answer)), 'KER-ACP-005');
    assert.doesNotMatch([answer.headers['set-cookie']].flat().join(), /Authorization|id_token/);
  });
});

const cookiesOf = (web: Browser) => [...web.cookies.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
