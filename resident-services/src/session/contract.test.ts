import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { readContract } from '../plugins/contract-document.js';
import { begin, type Fixture, goodForm, post, redeem, sessionFixture, signedIn } from './session.fixture.js';

const contract = readContract(createRequire(import.meta.url).resolve('@rp/shared-contract/portal-api.openapi.yaml'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contract, 'portal');

interface Answer {
  statusCode: number;
  payload: string;
}

/** Whether an answer is what the contract of /portal/v1 says for its operation and status. */
function expectPortalContract(path: string, method: 'get' | 'post', { statusCode, payload }: Answer) {
  const operation = contract.paths[path]![method] as unknown as { responses: Record<string, { $ref?: string }> };
  const documented = operation.responses[statusCode];
  assert.ok(documented, `${path} answers ${statusCode}, which the contract does not know`);
  const pointer = documented.$ref?.slice(1) ?? `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${statusCode}`;
  const validate = ajv.compile({ $ref: `portal#${pointer}/content/application~1json/schema` });
  assert.ok(validate(JSON.parse(payload)), `${path} ${statusCode}: ${JSON.stringify(validate.errors)} ${payload}`);
}

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
