import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { injectedFetch } from '../../testing/injected-fetch.js';
import { seededRandom } from '../../testing/seeded-random.js';
import { type TestApp, testApp } from '../../testing/test-app.js';
import { ConnectorUnavailable } from '../connector-error.js';
import { embeddedPayments } from './embedded.js';
import { httpPayments } from './http.js';
import type { Payments } from './payment.js';

const statusUrl = 'https://pay.example/resident/v1/mock/print-partner/check-order-status';
const individualId = '4092193295';

/** Over HTTP it asks MOSIP's stand-in, which is an operation of the contract. */
describe('payments for cards on paper', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());

  const kinds: Record<string, () => Payments> = {
    embedded: () => embeddedPayments({ random: seededRandom('payments') }),
    'over HTTP': () => httpPayments({ fetch: injectedFetch(() => portal.app), statusUrl }),
  };

  for (const [kind, payments] of Object.entries(kinds)) {
    it(`are found as they stand, ${kind}`, async () => {
      const found = await Promise.all(['10', '15', '16', '17', '18', '19', 'x'].map((transactionId) => payments().find({ transactionId, individualId })));

      assert.deepEqual(
        found.map(({ state }) => state),
        ['paid', 'paid', 'failed', 'cancelled', 'technical', 'refused', 'failed'],
      );
      assert.match(found[0]?.trackingId ?? '', /^[\da-f-]{36}$/);
    });
  }
});

describe('a payment system over HTTP', () => {
  const found = (answer: () => Promise<Response>) => httpPayments({ fetch: answer as typeof fetch, statusUrl }).find({ transactionId: '10', individualId });
  const said = (body: object, status = 200) => found(async () => Response.json(body, { status }));

  it('is believed only about the number it was asked for', async () => {
    const answers = [await said({ response: { transactionId: '20' } }), await said({ response: null }), await said({ response: { transactionId: '10' } }, 404)];

    assert.deepEqual(answers, Array(3).fill({ state: 'failed' }));
    assert.deepEqual(await said({ response: { transactionId: 10 } }), { state: 'paid' });
  });

  it('has its number to follow a card by passed on where it fits', async () => {
    const paid = (trackingId: unknown) => said({ response: { transactionId: '10', trackingId } });
    const longest = 'T-' + '9'.repeat(48);

    assert.deepEqual(await paid(longest), { state: 'paid', trackingId: longest });
    for (const unfit of [`${longest}9`, '', 'T 9', 'T\u0000', 'تتبع', 9]) assert.deepEqual(await paid(unfit), { state: 'paid' });
  });

  it('that gives no answer has not said that nothing was paid', async () => {
    const silent = [
      ...[201, 400, 401, 403, 408, 429, 503].map((status) => () => said({ response: { transactionId: '10' } }, status)),
      () => found(async () => new Response('<html>')),
      () => found(() => Promise.reject(new TypeError('no such host'))),
    ];

    for (const ask of silent) await assert.rejects(ask, ConnectorUnavailable);
  });
});
