import { createHash } from 'node:crypto';
import { people, type TestApp } from '../testing/test-app.js';
import { callbackTopics } from './prepared.js';
import type { Known } from './values.js';

/** Stands for the code in the newest message. */
export const newestCode = '@@@@@@';

/** Those that take a one-time code in place of a session. */
const byCode = [
  'generateVidWithOtp',
  'revokeVidWithOtp',
  'lockWithOtp',
  'unlockWithOtp',
  'getAuthHistory',
  'requestEuin',
  'requestPrintUin',
  'validateOtp',
  'downloadUinCard',
  'getAidStatus',
];

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What is on record of a resident and of the country, by the names that requests give it. */
export async function knownIn({ system, config }: TestApp, made: { eventIds: readonly string[]; requestIds: readonly string[] }): Promise<Known> {
  const { db } = system.store;
  const [numbers, aid] = [await system.vids.list(people.mira), await system.applications.aidOf(people.mira)];
  const events = await db.selectFrom('resident_transaction').select('event_id').where('token_id', '=', system.tokenId(people.mira)).limit(40).execute();
  const centre = await db.selectFrom('registration_centre').select(['id', 'longitude', 'latitude']).executeTakeFirstOrThrow();
  const document = await db.selectFrom('valid_document').select(['category_code', 'type_code']).executeTakeFirstOrThrow();

  const vids = numbers.flatMap(({ vid, status }) => (status === 'ACTIVE' ? [vid] : []));
  const eventIds = [...made.eventIds, ...made.eventIds, ...events.map(({ event_id }) => event_id), 'NA', '1234567890123456'];
  const ids = [people.mira, people.mira, people.mira, people.tomas, vids[0]!, aid, '2846826352138749'];
  const template = await db.selectFrom('template').select('code').executeTakeFirstOrThrow();
  const topics = Object.values(config.websub).flatMap((each) => (typeof each === 'object' ? [each.topic] : []));
  const time = ['2026-03-03T09:15:00.000Z'];
  const languages = [...config.languages.all, 'xyz'];
  const home = [base64(`${config.portal.origin}/`), base64('https://elsewhere.example/')];
  const partners = ['aldora-bank', 'swift-courier', 'nobody'];
  const transactions = ['6000000001'];
  const attributes = ['fullName', 'dateOfBirth', 'fullAddress', 'phone', 'nothing'];
  return {
    individualId: ids,
    userId: ['mira.solen@example.org', 'new@example.org', '+99920555011'],
    vid: vids,
    VID: vids,
    aid: [aid],
    rid: [aid],
    eid: eventIds,
    eventId: eventIds,
    'event-id': eventIds,
    id: transactions,
    transactionId: transactions,
    transactionID: transactions,
    paymentTransactionId: ['1000000000', '1000000006'],
    otp: [newestCode, '111111'],
    otpChannel: [['EMAIL'], ['PHONE', 'EMAIL']],
    requestTime: time,
    requesttime: time,
    version: ['1.0', 'v1'],
    metadata: [{}],
    requestId: made.requestIds,
    authTypes: [[{ authType: 'demo', locked: true }], [{ authType: 'bio', authSubType: 'FACE', locked: false, unlockForSeconds: 60 }]],
    channel: ['EMAIL', 'PHONE'],
    vidType: ['Temporary', 'Perpetual', 'OneTime'],
    vidStatus: ['REVOKED'],
    authType: ['otp-email', 'bio', 'demo', ['demo'], ['bio-FACE', 'otp-phone']],
    authSubType: ['FACE', 'FINGER', null],
    unlockForSeconds: ['60', 60, null],
    langCode: languages,
    langcode: languages,
    languageCode: languages,
    languageCodes: ['eng,ara', 'eng'],
    languages,
    ui_locales: ['ar', 'en-GB en'],
    redirectURI: home,
    redirecturi: home,
    redirectUri: home,
    redirectUrl: home,
    state: ['d3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e'],
    schemaType: ['update-demographics', 'share-credential', 'personalized-card'],
    partnerId: partners,
    issuer: partners,
    partnerType: ['Auth_Partner', 'Print_Partner'],
    credentialType: ['vercred', 'euin'],
    consent: ['ACCEPTED', 'Denied'],
    purpose: ['To open an account', 'لفتح حساب'],
    attributeName: attributes,
    attributes: [attributes.slice(0, 2)],
    sharableAttributes: [[{ attributeName: 'fullName' }, { attributeName: 'phone', isMasked: true }]],
    'requestCredential.request': [
      {
        individualId: people.mira,
        otp: newestCode,
        transactionID: '6000000001',
        credentialType: 'vercred',
        issuer: 'aldora-bank',
        sharableAttributes: ['fullName'],
      },
    ],
    'checkRidStatus.individualId': [aid],
    ...Object.fromEntries(byCode.map((operationId) => [`${operationId}.individualId`, [people.mira]])),
    'lockWithOtp.authType': [['demo']],
    'unlockWithOtp.authType': [['demo']],
    individualIdType: ['UIN'],
    cardType: ['UIN'],
    'getGenderCode.langcode': ['eng'],
    'downloadCardByEvent.eventId': made.eventIds,
    'sendPhysicalCard.sharableAttributes': [null],
    'sendPhysicalCard.encryptionKey': [null],
    'sendPhysicalCard.additionalData': [null],
    'authTypeCallback.event': [{ id: 'x', timestamp: null, data: { authTypes: [{ authType: 'demo', authSubType: null, locked: true, requestId: 'x' }] } }],
    'authTransactionCallback.event': [
      {
        id: 'y',
        timestamp: time[0],
        data: {
          transactionID: '3217845901',
          requestdatetime: '2026-03-02T09:19:58.101',
          authtypeCode: 'OTP-AUTH',
          statusCode: 'Y',
          statusComment: 'OTP Authentication Success',
          referenceIdType: 'UIN',
          entityName: 'Harbour Clinic',
          tokenId: system.tokenId(people.mira),
          individualId: createHash('sha256').update(people.mira).digest('hex'),
        },
      },
    ],
    publisher: ['mosip'],
    publishedOn: time,
    'checkRidStatus.version': ['v1'],
    'checkRidStatus.individualIdType': ['RID'],
    'downloadPersonalisedCard.attributes': [['fullName'], ['fullName', 'dateOfBirth']],
    alternateEmailId: ['neighbour@example.org', null],
    alternatePhoneNo: [null, '+99920555012'],
    'getAuthHistory.pageStart': ['1', null],
    'updateUin.transactionID': [null, ...transactions],
    'updateUin.identity': [{ preferredLang: 'ara' }],
    'getCentresPage.pageNumber': ['0'],
    'getCentresPage.pageSize': ['10'],
    'orderPhysicalCard.partnerId': ['swift-courier'],
    'sendPhysicalCard.issuer': ['swift-courier'],
    'sendPhysicalCard.transactionID': ['1000000000', '1000000006'],
    'sendContactOtp.userId': ['new@example.org'],
    'updateContact.userId': ['new@example.org'],
    ...Object.fromEntries(
      Object.entries(callbackTopics(config)).flatMap(([operationId, { topic }]) => [
        [`${operationId}.topic`, [topic]],
        [`${operationId}Intent.hub.topic`, [topic]],
        [`${operationId}Intent.hub.mode`, ['subscribe']],
        [`${operationId}Intent.intentMode`, ['subscribe']],
        [`${operationId}Intent.hub.challenge`, ['c']],
      ]),
    ),
    html: [base64('<table><tr><td>Mira Solen</td></tr></table>'), base64('<script>alert(1)</script>')],
    identity: [{ preferredLang: 'ara' }, { email: 'new@example.org', IDSchemaVersion: 0.1, UIN: people.mira }],
    identityJson: [base64(JSON.stringify({ identity: { UIN: people.mira, phone: '+99920555099' } }))],
    docCatCode: [document.category_code],
    docTypCode: [document.type_code],
    documentcategorycode: [document.category_code],
    locationcode: ['ALD'],
    registrationCenterID: [centre.id],
    hierarchylevel: ['0', '1', '5'],
    longitude: [String(centre.longitude), '10', '-4.2'],
    latitude: [String(centre.latitude), '10', '36.1'],
    proximitydistance: ['1000', '5000000'],
    name: ['Aldora', 'North Coast', 'Mira Solen'],
    fieldName: ['gender', 'bloodType'],
    gendertype: ['Female'],
    applicantId: ['001'],
    templatetypecode: [template.code],
    from_field_lang: ['eng'],
    to_field_lang: ['ara', 'hin'],
    from_field_value: ['Mira'],
    message: ['Something went wrong with this request'],
    emailId: ['mira.solen@example.org'],
    phoneNo: ['+99920555011'],
    serviceType: ['ALL', 'ID_MANAGEMENT_REQUEST'],
    statusFilter: ['SUCCESS', 'FAILED,CANCELED'],
    sortType: ['ASC', 'DESC', 'asc'],
    pageSize: [10, 5],
    pageIndex: [0, 1],
    pageStart: ['1'],
    pageFetch: ['10'],
    fromDate: ['2026-01-01'],
    toDate: ['2026-03-03'],
    eventReqDateTime: ['2026-03-03 09:15:00'],
    'hub.mode': ['subscribe', 'denied'],
    'hub.topic': topics,
    topic: topics,
    status: ['STORED', 'RECEIVED', 'FAILED'],
    resultCode: ['PROCESSED', 'FAILED'],
    instanceId: [aid],
    'hub.challenge': ['c'],
  };
}
