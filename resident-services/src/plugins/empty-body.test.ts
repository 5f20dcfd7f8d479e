import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, type TestApp, testApp } from '../testing/test-app.js';

// MOSIP's own pages send an empty text with what has no body, and browsers say which type it is of; Java clients name a
// type for every request.
describe('an empty body', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
    await portal.signInAs(people.mira);
  });
  after(() => portal.close());

  const said: Record<string, Record<string, string>> = {
    'a text of no length': { 'content-type': 'text/plain', 'content-length': '0' },
    'JSON of no length': { 'content-type': 'application/json', 'content-length': '0' },
    'a form of no length': { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' },
    'JSON without a length': { 'content-type': 'application/json;charset=UTF-8' },
  };
  for (const [what, headers] of Object.entries(said)) {
    it(`said to be ${what} is none (§7.10, §8.6)`, async () => {
      const eventId = (await portal.api.history()).response.data[0]!.eventId;

      const answers = [
        await portal.api.ask('pinEvent', 'POST', `/pinned/${eventId}`, { headers }),
        await portal.api.ask('unpinEvent', 'POST', `/unpinned/${eventId}`, { headers }),
        await portal.api.ask('setBellClick', 'PUT', '/bell/updatedttime', { headers }),
        await portal.api.ask('discardPendingDraft', 'POST', '/identity/discardPendingDraft/1234567890123456', { headers }),
        await portal.api.ask('deleteDocument', 'DELETE', '/documents/none?transactionId=5555555550', { headers }),
      ];

      assert.deepEqual(
        answers.map(({ status, errors }) => [status, errors?.[0]?.errorCode]),
        [
          [200, undefined],
          [200, undefined],
          [200, undefined],
          [400, 'RES-SER-511'],
          [200, 'RES-SER-410'],
        ],
      );
    });
  }
});
