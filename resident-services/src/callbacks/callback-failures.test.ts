import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { signatureOf } from '../connectors/websub/signature.js';
import type { Body } from '../testing/expect-contract.js';
import { expectContract } from '../testing/expect-contract.js';
import { type TestApp, testApp } from '../testing/test-app.js';

describe('signed news that cannot be taken in now', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
    const broken = async () => Promise.reject(new Error('no room on the disk'));
    Object.assign(portal.system, { takeCardNews: broken, takeAuthentication: broken, takeUpdateNews: broken });
    portal.system.lockNews.take = broken;
  });
  after(() => portal.close());

  const framed = (event: object) => ({ publisher: 'x', event: { id: 'message-1', ...event } });
  const authentication = {
    transactionID: '3217845901',
    requestdatetime: '2026-03-03T09:15:00.000',
    authtypeCode: 'OTP-AUTH',
    statusCode: 'Y',
    referenceIdType: 'UIN',
    tokenId: 'x',
    individualId: 'x',
  };
  const news = [
    ['credentialStatusCallback', 'credentialStatusUpdate', 'credentialStatus', framed({ requestId: 'x', status: 'ISSUED' }), 'RES-SER-443'],
    ['authTypeCallback', 'authTypeCallback', 'authTypeStatus', framed({ data: { authTypes: [{ requestId: 'x' }] } }), 'RES-SER-443'],
    ['authTransactionCallback', 'authTransaction', 'authTransaction', framed({ data: authentication }), 'RES-SER-443'],
    ['regprocWorkflowCallback', 'regprocworkflow', 'workflow', { instanceId: '1', resultCode: 'PROCESSED' }, 'RES-SER-523'],
  ] as const;

  for (const [operationId, path, topic, message, code] of news) {
    it(`${operationId}: is told as a failure of ours, so that the hub sends it again (${code})`, async () => {
      const payload = JSON.stringify(message);
      const { secret } = portal.system.behind.topicOf(portal.config.websub[topic]);
      const headers = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(secret, Buffer.from(payload)) };

      const answer = await portal.app.inject({ method: 'POST', url: `/resident/v1/callback/${path}`, payload, headers });

      expectContract(operationId, answer);
      const [error] = answer.json<Body>().errors ?? [];
      assert.deepEqual([answer.statusCode, error?.errorCode], [500, code]);
      assert.ok(!answer.payload.includes('disk'), 'what failed is for the log');
    });
  }

  // What a workflow has come to is told without its topic.
  for (const [operationId, path, topic, message] of news.filter(([, , topic]) => topic !== 'workflow')) {
    it(`${operationId}: is sent away when it is of the topic of another callback (KER-WSC-108)`, async () => {
      const payload = JSON.stringify({ ...message, topic: 'SOMETHING_ELSE' });
      const { secret } = portal.system.behind.topicOf(portal.config.websub[topic]);
      const headers = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(secret, Buffer.from(payload)) };

      const answer = await portal.app.inject({ method: 'POST', url: `/resident/v1/callback/${path}`, payload, headers });

      expectContract(operationId, answer);
      assert.deepEqual([answer.statusCode, answer.json<Body>().errors?.[0]?.errorCode], [404, 'KER-WSC-108']);
    });
  }
});
