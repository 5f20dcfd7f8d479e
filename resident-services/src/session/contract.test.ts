import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { expectPortalContract } from '../testing/expect-contract.js';
import { begin, type Fixture, goodForm, post, redeem, sessionFixture, signedIn } from './session.fixture.js';

describe('/portal/v1/session answers as its contract says', () => {
  let fixture: Fixture;
  before(async () => void (fixture = await sessionFixture()));
  after(() => fixture.close());

  it('with what sign-in needs', async () => {
    const answer = await fixture.app.inject('/portal/v1/session/config');

    expectPortalContract('/session/config', 'get', answer);
    assert.equal(answer.json<{ redirect_uri: string }>().redirect_uri, 'https://portal.example/callback');
  });

  it('to a sign-in that begins, and to one from outside', async () => {
    const { app } = fixture;

    const answers = [(await begin(app)).answer, await post(app, '/portal/v1/session/start', { headers: { origin: 'null' } })];

    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 403],
    );
    for (const answer of answers) expectPortalContract('/session/start', 'post', answer);
  });

  it('to a code that is redeemed, refused, from outside, or cannot be asked about', async () => {
    const { app, oidc } = fixture;
    const good = (await signedIn(fixture)).answer;
    const bad = await redeem(app, goodForm, {});
    const outside = await redeem(app, goodForm, { origin: 'https://evil.example' });
    const { txn } = await begin(app);
    oidc.fail = new ConnectorUnavailable('e-Signet');

    const answers = [good, bad, outside, await redeem(app, goodForm, { cookie: txn })];
    oidc.fail = undefined;

    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 400, 403, 502],
    );
    for (const answer of answers) expectPortalContract('/session/token', 'post', answer);
  });

  it('about who is signed in, and at the end', async () => {
    const { app } = fixture;
    const { sid, csrf } = await signedIn(fixture);
    const state = (cookie: string) => app.inject({ url: '/portal/v1/session/state', headers: { cookie } });
    const logout = (token: string) => post(app, '/portal/v1/session/logout', { headers: { cookie: sid, 'x-xsrf-token': token } });

    for (const answer of [await state(sid), await state('')]) expectPortalContract('/session/state', 'get', answer);
    const ends = [await logout('guess'), await logout(csrf)];

    assert.deepEqual(
      ends.map(({ statusCode }) => statusCode),
      [403, 200],
    );
    for (const answer of ends) expectPortalContract('/session/logout', 'post', answer);
  });
});
