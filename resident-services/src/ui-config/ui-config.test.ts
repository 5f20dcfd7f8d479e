import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestApp, testApp } from '../testing/test-app.js';

describe('settings for clients', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { MOSIP_OPTIONAL_LANGUAGES: 'ara', MOSIP_RESIDENT_CAPTCHA_SECRETKEY: 'hush', MOSIP_KERNEL_TOKENID_UIN_SALT: 'hush' } });
  });
  after(() => portal.close());

  it('SH-5: tells everyone the settings that clients need, as text, and no secret, not that of a captcha either (§23.1)', async () => {
    const { response } = await portal.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties');

    assert.equal(response['mosip.optional-languages'], 'ara');
    assert.equal(response['resident.vid.id.generate'], 'mosip.resident.vid.generate');
    const ids = ['resident.updateuin.id', 'resident.contact.details.update.id', 'mosip.resident.download.personalized.card.id'];
    assert.deepEqual(
      [...ids, 'mosip.resident.transliteration.transliterate.id', 'mosip.resident.api.id.otp.request'].map((key) => response[key]),
      [
        'mosip.resident.updateuin',
        'mosip.resident.contact.details.update.id',
        'mosip.resident.download.personalized.card',
        'mosip.resident.transliteration.transliterate',
        'mosip.identity.otp.internal',
      ],
    );
    assert.deepEqual(
      [
        'resident.grievance-redressal.comments.chars.limit',
        'resident.nearby.centers.distance.meters',
        'mosip.resident.maxZoom',
        'resident.update-uin.machine-zone-code',
      ].map((key) => response[key]),
      ['1024', '2000', '18', 'ALD'],
    );
    for (const value of Object.values(response)) assert.equal(typeof value, 'string');
    assert.ok(!JSON.stringify(response).includes('hush'));
  });

  it('are all that MOSIP’s pages read; an address that nobody has set is left out (§23.1)', async () => {
    const { response } = await portal.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties');

    const read = 'mosip.resident.grievance.url mosip.iam.adapter.clientid resident.vid.id resident.vid.version resident.revokevid.id'.split(' ');
    assert.deepEqual(
      read.map((key) => response[key]),
      ['http://localhost:8080/resident/v1/mock/external/grievance/redressel', 'mosip-resident-client', 'mosip.resident.vid', 'v1', 'mosip.resident.vidstatus'],
    );
    assert.ok(!('mosip-prereg-ui-url' in response));
  });

  it('have a pattern of purposes that says without the flag u what the service takes (§23.1)', async () => {
    const name = 'resident.purpose.allowed.special.char.regex';
    const pattern = new RegExp(String((await portal.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties')).response[name]));

    const purposes = ['To open an account, quickly', 'لفتح حساب', 'கணக்கைத் திறக்க', 'ಖಾತೆ ತೆರೆಯಲು', 'two\r\nlines'];
    assert.deepEqual([purposes.filter((each) => !pattern.test(each)), pattern.test('a\u0000b')], [[], false]);
  });
});
