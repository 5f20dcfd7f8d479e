import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('sharing data with a partner (§18)', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const wish = {
    partnerId: 'aldora-bank',
    purpose: 'To open an account',
    consent: 'accepted',
    sharableAttributes: [
      { attributeName: 'fullName', isMasked: false },
      { attributeName: 'fullAddress', format: 'addressLine1,city' },
      { attributeName: 'phone', isMasked: true, label: 'Phone' },
    ],
  };
  const share = (over: object = {}) =>
    portal.api.ask('shareCredential', 'POST', '/share-credential', { body: portal.api.wrapped(portal.config.requests.shareCredential, { ...wish, ...over }) });
  const partners = (query: Record<string, string> = {}) => portal.api.ask('getPartners', 'GET', '/auth-proxy/partners', { query });

  it('lists the partners of a kind', async () => {
    const { response } = await partners({ partnerType: 'Auth_Partner' });

    assert.deepEqual([response.partners.length, new Set(response.partners.map(({ partnerType }) => partnerType))], [6, new Set(['Auth_Partner'])]);
    assert.deepEqual([response.partners[0]?.partnerID, response.partners[0]?.organizationName], ['aldora-bank', 'Bank of Aldora']);
    assert.equal((await partners({ partnerType: 'None' })).response.partners.length, 0);
    assert.ok((await partners()).response.partners.length > 6);
  });

  it('is an event that is new, with partner and attributes, and an order of those alone (§4.5, §5.8)', async () => {
    const { response, eventId = '' } = await share();

    assert.deepEqual(response, { status: 'Success' });
    const { response: event } = await portal.api.event(eventId);
    assert.deepEqual(
      [event.requestTypeCode, event.eventStatusCode, event.info.attributeList],
      ['SHARE_CRED_WITH_PARTNER', 'IN_PROGRESS', 'Full name, Address (Address, City), Phone'],
    );
    const row = await portal.system.store.db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirstOrThrow();
    assert.deepEqual([row.requested_entity_name, row.attribute_list], ['Bank of Aldora', 'fullName;fullAddress:addressLine1,city;phone']);
    const { order } = await portal.system.shares.find(row.credential_request_id ?? '');
    assert.deepEqual(
      [order.attributes, order.formats, order.masked],
      [['fullName', 'addressLine1', 'city', 'fullAddress', 'phone'], { fullAddress: 'addressLine1,city' }, ['phone']],
    );
    await portal.system.jobs.runAll();
    assert.equal(portal.sent.mails.at(-1)?.subject, 'We have received your request: Share my data with a partner');
  });

  it('ends also when what its partner told was lost, by asking (§23.2)', async () => {
    const { websub } = portal.system.behind;
    const publish = websub.publish.bind(websub);
    const stepsOf = async (eventId = '') => (await portal.api.event(eventId)).response.timeline?.map(({ statusCode }) => statusCode);
    const { eventId: received } = await share();
    const { eventId: refused } = await share();
    const { eventId: waiting } = await share();
    const orders = await portal.system.shares.ordersOf('aldora-bank');
    const orderOf = (eventId = '') => orders.find(({ order }) => order.reference === eventId)!;
    websub.publish = async () => {};
    await portal.system.shares.answer(orderOf(received), 'RECEIVED');
    await portal.system.shares.answer(orderOf(refused), 'FAILED');
    websub.publish = publish;

    await portal.system.jobs.runAll();

    assert.deepEqual([await stepsOf(received), await stepsOf(refused), await stepsOf(waiting)], [['NEW', 'RECEIVED'], ['NEW', 'FAILED'], ['NEW']]);
  });

  it('keeps the purpose sealed', async () => {
    const { eventId = '' } = await share({ purpose: 'A very private purpose' });

    const row = await portal.system.store.db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirstOrThrow();

    assert.ok(row.purpose && !JSON.stringify(row).includes('private purpose'));
  });

  it('tells the resident the purpose as it was written, on the page of the event', async () => {
    const purpose = 'لفتح حساب, to save';
    const { eventId = '' } = await share({ purpose });
    const refused = await share({ consent: 'Denied' });

    assert.equal((await portal.api.event(eventId)).response.info.purpose, purpose);
    assert.equal((await portal.api.event(refused.eventId ?? '')).response.info.purpose, 'To open an account');
  });

  it('needs the consent (RES-SER-461), as an event', async () => {
    const refused = await share({ consent: 'Denied' });

    assert.equal(refusalOf(refused), 'RES-SER-461');
    assert.equal((await portal.api.event(refused.eventId ?? '')).response.eventStatusCode, 'FAILED');
  });

  it('is with a partner that there is (RES-SER-410 partnerId), of what can be shared', async () => {
    const answers = [
      await share({ partnerId: 'nobody' }),
      await share({ partnerId: 'swift-courier' }),
      await share({ sharableAttributes: [{ attributeName: 'residenceStatus' }] }),
      await share({ sharableAttributes: ['constructor', 'toString', '__proto__'].map((attributeName) => ({ attributeName })) }),
      await share({ sharableAttributes: [] }),
      await share({ sharableAttributes: [null] }),
    ];

    assert.deepEqual(answers.map(refusalOf), [
      'RES-SER-410 partnerId',
      'RES-SER-410 partnerId',
      'RES-SER-410 sharableAttributes',
      'RES-SER-410 sharableAttributes',
      'RES-SER-414',
      'RES-SER-414',
    ]);
    assert.ok(answers.every(({ eventId }) => eventId === undefined));
  });

  it('has a purpose, in letters of any script, not too long (RES-SER-414, RES-SER-514, RES-SER-515)', async () => {
    for (const purpose of ['لفتح حساب', 'खाता खोलने के लिए', 'ಖಾತೆ ತೆರೆಯಲು', 'கணக்கு திறக்க', 'Ouvrir un compte, à l’étranger']) {
      assert.equal(refusalOf(await share({ purpose })), undefined, purpose);
    }
    assert.deepEqual([await share({ purpose: ' ' }), await share({ purpose: 'x'.repeat(1025) }), await share({ purpose: 'a\u0007b' })].map(refusalOf), [
      'RES-SER-414',
      'RES-SER-514',
      'RES-SER-515',
    ]);
  });

  it('fails when the order is refused (§5.8, RES-SER-420)', async () => {
    const { request } = portal.system.shares;
    portal.system.shares.request = async () => Promise.reject(new ConnectorError('IDR-CRG-001', 'no'));

    const refused = await share();
    portal.system.shares.request = request;

    assert.equal(refusalOf(refused), 'RES-SER-420');
    assert.equal((await portal.api.event(refused.eventId ?? '')).response.eventStatusCode, 'FAILED');
  });
});
