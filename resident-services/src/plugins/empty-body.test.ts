import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, type TestApp, testApp } from '../testing/test-app.js';

// MOSIP's own pages send an empty text with what has no body, and browsers say which type it is of.
describe('an empty body', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
    await portal.signInAs(people.mira);
  });
  after(() => portal.close());

  for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/json', 'application/x-www-form-urlencoded']) {
    it(`of ${type} is none (§7.10, §8.6)`, async () => {
      const headers = { 'content-type': type, 'content-length': '0' };
      const eventId = (await portal.api.history()).response.data[0]!.eventId;

      const answers = [
        await portal.api.ask('pinEvent', 'POST', `/pinned/${eventId}`, { headers }),
        await portal.api.ask('unpinEvent', 'POST', `/unpinned/${eventId}`, { headers }),
        await portal.api.ask('setBellClick', 'PUT', '/bell/updatedttime', { headers }),
        await portal.api.ask('discardPendingDraft', 'POST', '/identity/discardPendingDraft/1234567890123456', { headers }),
      ];

      assert.deepEqual(
        answers.map(({ status, errors }) => [status, errors?.[0]?.errorCode]),
        [
          [200, undefined],
          [200, undefined],
          [200, undefined],
          [400, 'RES-SER-511'],
        ],
      );
    });
  }
});
