import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readConfig } from '../config.js';
import { type TestApp, testApp } from '../testing/test-app.js';

/** All that MOSIP's pages take from ui-properties (SH-3). */
const readByPages = [
  'mosip.mandatory-languages',
  'mosip.optional-languages',
  'mosip.iam.adapter.clientid',
  'mosip.resident.api.id.otp.request',
  'mosip.resident.api.version.otp.request',
  'resident.vid.id',
  'resident.vid.version',
  'resident.vid.id.generate',
  'resident.vid.version.new',
  'mosip.resident.request.response.version',
  'resident.revokevid.id',
  'mosip.resident.revokevid.id',
  'resident.revokevid.version.new',
  'mosip-prereg-host',
  'mosip-prereg-ui-url',
  'auth.types.allowed',
  'resident.view.history.serviceType.filters',
  'resident.view.history.status.filters',
  'mosip.resident.grievance.url',
  'mosip.resident.download.personalized.card.id',
  'resident.nearby.centers.distance.meters',
  'mosip.resident.captcha.sitekey',
  'mosip.resident.captcha.enable',
  'mosip.webui.auto.logout.idle',
  'mosip.webui.auto.logout.ping',
  'mosip.webui.auto.logout.timeout',
  'resident.updateuin.id',
  'resident.contact.details.update.id',
  'resident.ui.notification.update.interval.seconds',
  'mosip.kernel.otp.expiry-time',
  'resident.grievance-redressal.comments.chars.limit',
  'resident.grievance-redressal.alt-email.chars.limit',
  'resident.grievance-redressal.alt-phone.chars.limit',
  'resident.validation.event-id.regex',
  'resident.purpose.allowed.special.char.regex',
  'mosip.kernel.vid.length',
  'mosip.kernel.uin.length',
  'mosip.kernel.rid.length',
  'mosip.resident.transliteration.transliterate.id',
  'mosip.resident.zoom',
  'mosip.resident.maxZoom',
  'mosip.resident.minZoom',
  'resident.update-uin.machine-zone-code',
  'mosip.resident.download.registration.centre.file.name.convention',
  'mosip.resident.download.nearest.registration.centre.file.name.convention',
  'mosip.resident.download.supporting.document.file.name.convention',
  'mosip.resident.download.service.history.file.name.convention',
  'mosip.resident.download.personalized.card.naming.convention',
  'mosip.resident.ack.manage_my_vid.name.convention',
  'mosip.resident.ack.secure_my_id.name.convention',
  'mosip.resident.ack.personalised_card.name.convention',
  'mosip.resident.ack.update_my_data.name.convention',
  'mosip.resident.ack.share_credential.name.convention',
  'mosip.resident.ack.order_physical_card.name.convention',
  'mosip.resident.ack.name.convention',
  'mosip.resident.uin.card.name.convention',
  'mosip.resident.vid.card.name.convention',
];

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

    const unset = ['mosip-prereg-host', 'mosip-prereg-ui-url', 'mosip.resident.captcha.sitekey'];
    assert.deepEqual(
      readByPages.filter((key) => response[key] === undefined),
      unset,
    );
    const read = 'mosip.resident.grievance.url mosip.iam.adapter.clientid resident.vid.id resident.vid.version resident.revokevid.id'.split(' ');
    assert.deepEqual(
      read.map((key) => response[key]),
      ['http://localhost:8080/resident/v1/mock/external/grievance/redressel', 'mosip-resident-client', 'mosip.resident.vid', 'v1', 'mosip.resident.vidstatus'],
    );
    assert.ok(!('mosip-prereg-ui-url' in response));
  });

  it('have the names of files as they are given (§9.4, §23.1)', async () => {
    const name = 'mosip.resident.download.supporting.document.file.name.convention';
    const named = await testApp({ env: { MOSIP_RESIDENT_DOWNLOAD_SUPPORTING_DOCUMENT_FILE_NAME_CONVENTION: 'Papers_{eventId}{timestamp}' } });

    const { response } = await named.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties');
    const { headers } = await named.app.inject('/resident/v1/download/supporting-documents?langcode=eng');
    await named.close();

    assert.equal(response[name], 'Papers_{eventId}{timestamp}');
    assert.match(String(headers['content-disposition']), /^attachment; filename="Papers_\d{4}-\d\d-\d\dT\d\d_\d\d_\d\d\.pdf"$/);
    assert.throws(() => readConfig({ MOSIP_RESIDENT_ACK_NAME_CONVENTION: '../{who}' }), /MOSIP_RESIDENT_ACK_NAME_CONVENTION/);
  });

  it('have a pattern of purposes that says without the flag u what the service takes (§23.1)', async () => {
    const name = 'resident.purpose.allowed.special.char.regex';
    const pattern = new RegExp(String((await portal.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties')).response[name]));

    const purposes = ['To open an account, quickly', 'لفتح حساب', 'கணக்கைத் திறக்க', 'ಖಾತೆ ತೆರೆಯಲು', 'two\r\nlines'];
    assert.deepEqual([purposes.filter((each) => !pattern.test(each)), pattern.test('a\u0000b')], [[], false]);
  });
});
