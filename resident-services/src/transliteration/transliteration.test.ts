import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('transliteration', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
    await portal.signInAs(people.mira);
  });
  after(() => portal.close());

  const ask = (request: object, over: object = {}) =>
    portal.api.ask('transliterate', 'POST', '/transliteration/transliterate', {
      body: { ...portal.api.wrapped(portal.config.requests.transliterate, request), ...over },
    });
  const amal = { from_field_value: 'Amal', from_field_lang: 'eng', to_field_lang: 'ara' };

  it('answers with both texts, in a frame without metadata (§1)', async () => {
    const answer = await ask(amal);

    assert.deepEqual(answer.response, { ...amal, to_field_value: 'أمل' });
    assert.ok(!('metadata' in answer));
  });

  it('refuses what it cannot do', async () => {
    assert.equal(refusalOf(await ask(amal, { id: 'other' })), 'RES-SER-410 id');
    assert.equal(refusalOf(await ask(amal, { version: '9' })), 'RES-SER-410 version');
    assert.equal(refusalOf(await ask({ ...amal, from_field_value: 7 })), 'RES-SER-410 from_field_value');
    assert.equal(refusalOf(await ask({ ...amal, to_field_lang: 'eng' })), "RES-SER-410 'from' and 'to' languages cannot be same");
    assert.equal(refusalOf(await ask({ ...amal, to_field_lang: 'deu' })), 'RES-SER-418');
    assert.equal(refusalOf(await ask({ ...amal, to_field_lang: 'english' })), 'RES-SER-410 to_field_lang');
  });
});
