import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { residents } from '../seed/residents.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('what the portal shows of a resident', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(async () => void (await portal.signInAs(people.mira, { picture: 'data:image/jpeg;base64,x' })));

  const info = (type: string) => portal.api.ask('getIdentityInfo', 'GET', `/identity/info/type/${type}`);
  const counts = (query: Record<string, string> = {}) => portal.api.ask('getUpdateCounts', 'GET', '/identity/update-count', { query });
  const drafts = (language = 'eng') => portal.api.ask('getPendingDrafts', 'GET', `/identity/get-pending-drafts/${language}`);
  const schema = async (type: string) => {
    const body: unknown = await portal.api.ask('getUiSchema', 'GET', `/auth-proxy/config/ui-schema/${type}`);
    return body as {
      identity: { attributeName: string; label: Record<string, string>; locationHierarchyLevel?: number; formatOption?: Record<string, { value: string }[]> }[];
    };
  };

  it('shows for a card what can be put on it, and the numbers also masked (§10, §17)', async () => {
    const { response } = await info('personalized-card');
    const vid = (await portal.system.vids.list(people.mira)).find(({ vidType }) => vidType === 'PERPETUAL');

    assert.deepEqual([response['UIN'], response['masked_UIN']], ['4092193295', '4XXXXXXX95']);
    assert.deepEqual([response['email'], response['masked_email']], ['mira.solen@example.org', 'mXXXXXXXen@example.org']);
    assert.deepEqual([response['perpetualVID'], response['photo']], [vid?.vid, 'data:image/jpeg;base64,x']);
    assert.match(String(response['masked_perpetualVID']), /^\dX{13}\d\d$/);
    assert.deepEqual(response['fullAddress'], [
      { language: 'eng', value: '12 Lantern Street, North Coast, 10420' },
      { language: 'ara', value: '12 شارع الفانوس, الساحل الشمالي, 10420' },
    ]);
    assert.deepEqual([response['postalCode'], response['preferredLang']], ['10420', undefined], 'parts of the address, and nothing that is not offered');
  });

  it('shows for a change of data what can be changed', async () => {
    const { response } = await info('update-demographics');

    assert.deepEqual(response['fullName'], [
      { language: 'eng', value: 'Mira Solen' },
      { language: 'ara', value: 'ميرا سولين' },
    ]);
    assert.deepEqual([response['preferredLang'], response['UIN'], response['photo']], ['eng', undefined, undefined]);
  });

  it('leaves out what a record does not hold', async () => {
    const nadia = residents.find(({ attributes }) => !attributes['email'] && attributes['phone'])!;
    await portal.signInAs(nadia.uin);

    const { response } = await info('share-credential');

    assert.ok(!('email' in response) && !('masked_email' in response) && !('photo' in response));
    assert.ok('masked_phone' in response);
  });

  it('refuses a feature that it does not know, a resident without the scope, and waits for nobody', async () => {
    assert.equal(refusalOf(await info('everything')), 'RES-SER-410 schemaType');
    const unknown = await portal.api.ask('getUiSchema', 'GET', '/auth-proxy/config/ui-schema/everything');
    assert.deepEqual([unknown.status, refusalOf(unknown as never)], [400, 'RES-SER-411']);

    await portal.signInAs(people.mira, { without: 'Manage-Identity-Data' });
    assert.equal(refusalOf(await info('share-credential')), 'RES-SER-403');

    await portal.signInAs(people.mira);
    const { identity } = portal.system;
    const { byUin } = identity;
    identity.byUin = () => Promise.reject(new ConnectorUnavailable('identity'));
    const answers = [await info('share-credential'), await counts()];
    identity.byUin = async () => undefined;
    const nobody = [await info('share-credential'), await counts()];
    identity.byUin = byUin;
    assert.deepEqual(answers.map(refusalOf), ['RES-SER-412', 'RES-SER-412']);
    assert.deepEqual(nobody.map(refusalOf), ['RES-SER-439', 'RES-SER-470']);
  });

  it('describes every feature to its pages, in the languages of the portal', async () => {
    const update = await schema('update-demographics');
    const card = await schema('personalized-card');

    assert.equal(update.identity.find(({ attributeName }) => attributeName === 'postalCode')?.locationHierarchyLevel, 5);
    const values = card.identity.find(({ attributeName }) => attributeName === 'fullAddress')?.formatOption?.['ara'];
    assert.ok(values?.some(({ value }) => value === 'addressLine1'));
    for (const { attributeName, label } of [...update.identity, ...card.identity]) {
      assert.deepEqual(Object.keys(label), ['eng', 'fra', 'spa', 'ara', 'hin', 'kan', 'tam'], attributeName);
      assert.match(label['eng'] ?? '', /^[A-Z]/, 'a label is no name of the schema');
    }
  });

  it('says which attribute stands for what', async () => {
    const body: unknown = await portal.api.ask('getIdentityMapping', 'GET', '/auth-proxy/config/identity-mapping');

    const { identity, attributeUpdateCountLimit } = body as { identity: Record<string, { value: string }>; attributeUpdateCountLimit: object };
    assert.equal(identity['name']?.value, 'fullName');
    assert.deepEqual(attributeUpdateCountLimit, { fullName: 5, gender: 2, dateOfBirth: 3 });
  });

  it('counts what is left of the changes that are limited (§19)', async () => {
    const left = async (query = {}) =>
      (await counts(query)).response.attributes.map(({ attributeName, noOfUpdatesLeft }) => `${attributeName} ${noOfUpdatesLeft}`);
    assert.deepEqual(await left(), ['fullName 5', 'gender 2', 'dateOfBirth 3']);
    assert.deepEqual(await left({ filter_attribute_list: 'gender,email' }), ['gender 2']);

    await portal.signInAs(residents.find(({ updates }) => updates)!.uin);
    assert.deepEqual(await left({ filter_attribute_list: 'fullName' }), ['fullName 0']);
  });

  it('lists the changes that nobody has begun with (§19)', async () => {
    const { tokenId } = await portal.signInAs(people.tomas);
    assert.deepEqual((await drafts()).response.drafts, []);
    const row = { event_id: '7777777777777777', token_id: tokenId, request_type_code: 'UPDATE_MY_UIN', status_code: 'NEW', attribute_list: 'fullName;gender' };
    const at = portal.clock();
    await portal.system.store.db
      .insertInto('resident_transaction')
      .values({ ...row, request_dtimes: at, response_dtime: at, cr_by: 'test', cr_dtimes: at })
      .execute();

    const { drafts: pending } = (await drafts('ara')).response;

    const [{ eid, attributes, cancellable, description }] = pending as [(typeof pending)[number]];
    assert.deepEqual([eid, attributes, cancellable], ['7777777777777777', ['fullName', 'gender'], false]);
    assert.match(description ?? '', /[\u0600-\u06ff]/);
    for (const language of ['por', 'english']) assert.equal(refusalOf(await drafts(language)), 'RES-SER-410 languageCode');
  });
});
