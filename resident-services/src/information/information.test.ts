import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import type { OperationId } from '../plugins/handlers.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('information for everyone', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(() => void portal.signOut());

  const ask = <O extends OperationId>(operationId: O, path: string, query: Record<string, string> = {}) =>
    portal.api.ask(operationId, 'GET', `/proxy/masterdata/${path}`, { query });
  const centres = async (query: Record<string, string> = {}, path = 'eng/1/North Coast') =>
    (await ask('getCentresPage', `registrationcenters/page/${encodeURI(path)}`, query)).response;

  it('shows the levels of places, in one language or in all (§22)', async () => {
    const french = (await ask('getHierarchyLevelsByLang', 'locationHierarchyLevels/fra')).response.locationHierarchyLevels;
    const all = (await ask('getHierarchyLevels', 'locationHierarchyLevels')).response.locationHierarchyLevels;

    assert.deepEqual(
      french.map(({ hierarchyLevelName }) => hierarchyLevelName),
      ['Pays', 'Région', 'Province', 'Ville', 'Quartier', 'Code postal'],
    );
    assert.equal(all?.length, 6 * 7);
  });

  it('leads from place to place', async () => {
    const regions = (await ask('getChildrenByLang', 'locations/immediatechildren/ALD/ara')).response.locations;
    const info = (await ask('getLocationInfo', 'locations/info/BEL/tam')).response;

    assert.deepEqual(regions.map(({ code }) => code).sort(), ['AMH', 'NCO', 'RDE']);
    assert.deepEqual([info.name, info.hierarchyLevel, info.hierarchyName, info.parentLocCode], ['பெல்மாரா', 3, 'நகரம்', 'PBY']);
  });

  it('groups places by language for those who fill in a form in several', async () => {
    await portal.signInAs(people.mira);

    const { response } = await portal.api.ask('getChildren', 'GET', '/auth-proxy/masterdata/locations/immediatechildren/ALD', {
      query: { languageCodes: 'eng,ara' },
    });

    assert.deepEqual(Object.keys(response.locations), ['eng', 'ara']);
    assert.equal(response.locations['ara']?.length, 3);
  });

  it('needs a language where it is asked in several (RES-SER-418)', async () => {
    await portal.signInAs(people.mira);

    const answers = [
      await portal.api.ask('getChildren', 'GET', '/auth-proxy/masterdata/locations/immediatechildren/ALD', { query: { languageCodes: '' } }),
      await ask('getApplicantDocuments', 'applicanttype/003/languages', { languages: ' , ' }),
    ];

    assert.deepEqual(answers.map(refusalOf), ['RES-SER-418', 'RES-SER-418']);
  });

  it('finds the centres near a point, and says RES-SER-418 when there is none (§22)', async () => {
    const near = (place: string) => ask('getNearbyCentres', `getcoordinatespecificregistrationcenters/${place}`);

    const { registrationCenters } = (await near('eng/-38.91/31.42/2000')).response;

    assert.ok(registrationCenters.length > 1);
    assert.match(registrationCenters[0]?.name ?? '', /^Registration centre Belmara/);
    for (const place of [
      'eng/0/0/2000',
      'eng/-38.91/31.42/-1',
      'eng/-38.91/131.42/2000',
      'eng/west/31.42/2000',
      'eng/-38.91/31.42/1.5',
      'xyz/-38.91/31.42/2000',
    ]) {
      assert.equal(refusalOf(await near(place)), 'RES-SER-418', place);
    }
  });

  it('takes the names of places however a client lists them', async () => {
    const found = async (query: string) => {
      const answer = await portal.app.inject({ url: `/resident/v1/proxy/masterdata/registrationcenters/eng/3/names?${query}` });
      return answer.json<{ response: { registrationCenters: unknown[] } | null }>().response?.registrationCenters.length;
    };

    assert.deepEqual(
      await Promise.all(
        [
          'name=Belmara',
          'name=Belmara,Tosira',
          'name=Belmara&name=Tosira',
          'name=?name=Belmara?name=Tosira',
          '?name=Belmara?name=Tosira',
          'name=Nowhere',
          'name=',
        ].map(found),
      ),
      [5, 10, 10, 10, 10, undefined, undefined],
    );
    assert.equal(refusalOf(await ask('getCentresByNames', 'registrationcenters/eng/3/names')), 'RES-SER-418');
  });

  it('gives centres in pages', async () => {
    const [first, last] = [await centres({ pageSize: '8' }), await centres({ pageSize: '8', pageNumber: '2', sortBy: 'name', orderBy: 'asc' })];

    assert.deepEqual([first.totalItems, first.totalPages, first.pageNo, first.pageSize, first.data.length], [20, 3, 0, 8, 8]);
    assert.equal(last.data.length, 4);
    assert.equal((await centres()).data.length, 10);
    assert.equal((await centres({ pageSize: '5000' }, 'eng/0/Aldora')).pageSize, 100);
    const wrong = [{ pageSize: '0' }, { pageNumber: '-1' }, { pageNumber: '9999999' }, { sortBy: 'zip' }, { orderBy: 'up' }, { pageSize: 'many' }];
    for (const query of wrong) assert.equal(refusalOf(await ask('getCentresPage', 'registrationcenters/page/eng/0/Aldora', query as never)), 'RES-SER-418');
  });

  it('tells all that a client shows of a centre', async () => {
    const { data } = await centres({ sortBy: 'id', orderBy: 'asc' }, 'fra/5/10420');

    const { name, addressLine3, latitude, centerStartTime, lunchEndTime, workingHours, perKioskProcessTime, numberOfKiosks, langCode } = data[0]!;
    assert.deepEqual(
      [name, addressLine3, latitude, centerStartTime, lunchEndTime, workingHours, perKioskProcessTime, numberOfKiosks, langCode],
      ["Centre d'enregistrement Vieille ville de Belmara 1", '10420 Belmara', '31.4096', '09:00:00', '14:00:00', '08:00:00', '00:15:00', 2, 'fra'],
    );
    assert.deepEqual(
      (await ask('getWorkingDays', 'workingdays/10001/spa')).response.workingdays.map(({ name: day }) => day),
      ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes'],
    );
  });

  it('lists the documents that prove something, of a category and of an applicant', async () => {
    const all = (await ask('getValidDocuments', 'validdocuments/eng')).response.documentcategories;
    const address = (await ask('getDocumentTypes', 'documenttypes/poa/hin')).response.documents;
    const child = (await ask('getApplicantDocuments', 'applicanttype/003/languages', { languages: 'eng,fra' })).response as {
      documentCategories: { langCode: string }[];
    };

    assert.deepEqual(
      all.map(({ code }) => code),
      ['POI', 'POA', 'POR', 'POB', 'POE'],
    );
    assert.ok(address.some(({ name }) => name === 'बिजली का बिल'));
    assert.deepEqual([...new Set(child.documentCategories.map(({ langCode }) => langCode))], ['eng', 'fra']);
    assert.equal(refusalOf(await ask('getDocumentTypes', 'documenttypes/POX/eng')), 'RES-SER-418');
    assert.equal(refusalOf(await ask('getApplicantDocuments', 'applicanttype/999/languages', { languages: 'eng' })), 'RES-SER-418');
  });

  it('lists the values of a field, and the code of a gender', async () => {
    const gender = (await ask('getDynamicField', 'dynamicfields/gender')).response;
    const code = async (name: string, language: string) => ask('getGenderCode', `gendercode/${encodeURIComponent(name)}/${language}`);

    assert.deepEqual(gender.find(({ langCode }) => langCode === 'ara')?.fieldVal[1], { code: 'FLE', value: 'أنثى' });
    assert.deepEqual([(await code('FÉMININ', 'fra')).response.genderCode, (await code('ஆண்', 'tam')).response.genderCode], ['FLE', 'MLE']);
    assert.equal(refusalOf(await code('Féminin', 'eng')), 'RES-SER-410 genderName');
    assert.equal(refusalOf(await code('Male', 'xyz')), 'RES-SER-418');
  });

  it('lists the languages one may be written to in, each in its own letters', async () => {
    await portal.signInAs(people.mira);
    const field = (query: Record<string, string>) =>
      portal.api.ask('getDynamicFieldByLang', 'GET', '/auth-proxy/masterdata/dynamicfields/preferredLang/eng', { query });

    assert.deepEqual((await field({ withValue: 'true' })).response.values[6], { code: 'tam', value: 'தமிழ்' });
    assert.deepEqual((await field({})).response.values, []);
  });

  it('publishes the identity schema', async () => {
    const { response } = await ask('getIdSchema', 'idschema/latest');

    assert.ok(JSON.parse(response.schemaJson ?? ''));
    assert.equal((response as { idVersion?: number }).idVersion, 0.1);
    assert.equal(refusalOf(await ask('getIdSchema', 'idschema/latest', { schemaVersion: '7' })), 'RES-SER-418');
  });

  it('shows the text of a template to who is signed in (§6.8)', async () => {
    const template = (code: string) => portal.api.ask('getTemplate', 'GET', `/auth-proxy/masterdata/templates/eng/${code}`);
    await portal.signInAs(people.mira);

    assert.match((await template('vid-card-download-success-email-subject')).response.fileText, /^Your VID card is ready$/);
    assert.equal(refusalOf(await template('nothing')), 'RES-SER-415');
    portal.signOut();
    assert.equal(refusalOf(await template('receive-otp')), 'KER-ATH-401');
  });

  it('has a text under each code of MOSIP, in every language (§6.8, §20.6)', async () => {
    const sessions = ['share-cred-with-partner', 'cust-and-down-my-card', 'order-a-physical-card', 'get-my-uin-card', 'update-demo-data', 'lock-unlock-auth'];
    const older = ['RS_VIN_GEN', 'RS_VIN_REV', 'RS_LOCK_AUTH', 'RS_UNLOCK_AUTH', 'RS_AUTH_HIST', 'RS_DOW_UIN', 'RS_UIN_RPR', 'RS_UIN_UPDATE', 'RS_CRE_REQ'];
    const codes = [
      ...[...sessions, 'gen-or-revoke-vid', 'verify-my-phone-email', 'vid-card-download'].map((prefix) => `${prefix}-success-email-content`),
      ...[...sessions, 'gen-or-revoke-vid'].map((prefix) => `${prefix}-negative-purpose`),
      ...older.flatMap((prefix) => ['SUCCESS_EMAIL', 'SUCCESS_EMAIL_SUB', 'FAILURE_SMS'].map((ending) => `${prefix}_${ending}`)),
      ...['receive-otp', 'receive-otp-mail-subject', 'RS_CRE_STATUS_EMAIL', 'RS_CRE_CANCEL_SUCCESS_SMS'],
    ];

    for (const language of ['eng', 'fra', 'spa', 'ara', 'hin', 'kan', 'tam']) {
      for (const code of codes) assert.ok((await portal.system.masterdata.template(code, language)).length > 5, `${code} ${language}`);
    }
  });

  it('answers what is not there with RES-SER-418 and the words of master data (§21.2, §22.1)', async () => {
    const asked = [
      ask('getHierarchyLevelsByLang', 'locationHierarchyLevels/xyz'),
      ask('getChildrenByLang', 'locations/immediatechildren/10420/eng'),
      ask('getLocationInfo', 'locations/info/NOWHERE/eng'),
      ask('getWorkingDays', 'workingdays/1/eng'),
      ask('getValidDocuments', 'validdocuments/xyz'),
      ask('getDynamicField', 'dynamicfields/hat'),
    ];

    for (const answer of await Promise.all(asked)) assert.equal(refusalOf(answer), 'RES-SER-418');
    assert.equal((await asked[2])?.errors?.[0]?.message, 'Location not found');
  });

  it('answers RES-SER-412 under 400 when master data does not answer (§22.1)', async () => {
    const { masterdata } = portal.system;
    const { place } = masterdata;
    masterdata.place = () => Promise.reject(new ConnectorUnavailable('masterdata'));

    const answer = await ask('getLocationInfo', 'locations/info/BEL/eng');
    masterdata.place = place;

    assert.deepEqual([answer.status, refusalOf(answer)], [400, 'RES-SER-412']);
  });
});
