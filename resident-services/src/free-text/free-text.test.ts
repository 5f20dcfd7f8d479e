import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { readContract } from '../plugins/contract-document.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';
import { asking, type Field } from './asking.fixture.js';
import { dataFields } from './data.fixture.js';
import { lookingFields } from './looking.fixture.js';
import { samples } from './samples.js';
import { textFields } from './text-fields.js';
import { wishFields } from './wishes.fixture.js';

describe('a text in each language of the country', () => {
  let portal: TestApp;
  let fields: readonly Field[] = [];
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' } });
    const asked = asking(portal);
    fields = [...dataFields(portal, asked), ...wishFields(portal, asked), ...lookingFields(portal, asked)];
  });
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.mira));

  const wanted = [...textFields(readContract()), 'updateUinWithOtp body.request.identityJson']; // which is JSON in Base64

  it('has a way into every free text of the contract', () => {
    assert.deepEqual(fields.map(([field]) => field).sort(), [...wanted].sort());
  });

  for (const field of wanted) {
    it(`passes ${field}, unchanged`, async () => {
      const [, put] = fields.find(([name]) => name === field) ?? assert.fail('nobody tries it');

      for (const [language, text] of Object.entries(samples)) {
        const { refused, kept } = await put(text, language);
        assert.deepEqual([refused, kept], [undefined, text], language);
      }
    });
  }
});
