import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillCountry } from '../../seed/country/fill-country.js';
import { languages } from '../../seed/country/languages.js';
import type { Store } from '../../store/store.js';
import { openTestStore } from '../../testing/test-store.js';
import { embeddedMasterData } from './embedded.js';
import type { CentrePage, MasterData } from './masterdata.js';

describe('master data (embedded)', () => {
  let store: Store;
  let data: MasterData;
  before(async () => {
    store = await openTestStore();
    await fillCountry(store.db, new Date('2026-03-02T09:00:00Z'));
    data = embeddedMasterData({ db: store.db, firstLanguage: 'eng' });
  });
  after(() => store.close());

  const page: CentrePage = { page: 0, size: 100, sortBy: 'id', descending: false };
  const codeOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'found',
      (error: { code: string }) => error.code,
    );

  it('leads from the country to a postal code in five steps, with centres below each', async () => {
    const chain = ['ALD'];
    for (let level = 1; level <= 5; level += 1) chain.push((await data.placesIn(chain.at(-1)!, 'eng'))[0]!.code);
    const places = await Promise.all(chain.map((code) => data.place(code, 'eng')));

    assert.deepEqual(
      places.map(({ levelName }) => levelName),
      ['Country', 'Region', 'Province', 'City', 'Zone', 'Postal code'],
    );
    for (const { level, name } of places) assert.ok((await data.centresIn({ language: 'eng', level, names: [name] }, 100)).length > 0, name);
    assert.equal((await data.centresIn({ language: 'eng', level: 0, names: ['Aldora'] }, 100)).length, 60);
  });

  it('has nothing in a language whose name every object has', async () => {
    for (const language of ['constructor', '__proto__', 'toString']) {
      await assert.rejects(data.hierarchyLevels(language), { code: 'KER-MSD-026' });
      await assert.rejects(data.documentCategories(language), { code: 'KER-MSD-026' });
    }
  });

  it('has every name in each of its seven languages', async () => {
    for (const language of languages) {
      const categories = await data.documentCategories(language);
      const centres = await data.centresIn({ language, level: 0, names: [(await data.place('ALD', language)).name] }, 100);
      const named = [
        ...(await data.hierarchyLevels(language)),
        ...(await data.placesIn('ALD', language)),
        ...(await data.workingDays('10001', language)),
        ...categories,
        ...categories.flatMap(({ types }) => types),
        ...centres,
      ];
      assert.deepEqual([...new Set(named.map((one) => one.language))], [language]);
      assert.ok(named.every(({ name }) => name.trim() !== '' && !name.includes('$')));
      assert.ok(centres.every(({ address }) => address.length === 3 && address.every((line) => line !== '' && !line.includes('$'))));
    }
    assert.equal(new Set((await data.documentCategories('eng')).flatMap(({ types }) => types.map(({ code }) => code))).size, 30);
  });

  it('says a name in its first language where there is none in the one asked for', async () => {
    await store.db
      .insertInto('location')
      .values({ code: 'NEW', level: 1, parent_code: 'ALD', names: '{"eng":"New Shore"}', folded: '{"eng":"new shore"}' })
      .execute();

    const { name, language } = await data.place('NEW', 'tam');
    await store.db.deleteFrom('location').where('code', '=', 'NEW').execute();

    assert.deepEqual([name, language], ['New Shore', 'eng']);
  });

  it('finds places by the beginning of their name, whatever its accents and capitals', async () => {
    const found = async (language: string, level: number, ...names: string[]) => (await data.centresIn({ language, level, names }, 100)).length;

    assert.equal(await found('fra', 1, 'COTE'), 20);
    assert.equal(await found('eng', 3, 'belmara', 'Tos'), 10);
    assert.equal(await found('ara', 3, 'بَلمارا'), 5);
    assert.equal(await codeOf(found('eng', 3, 'North Coast')), 'KER-MSD-215');
    assert.equal(await codeOf(found('eng', 3, '%')), 'KER-MSD-215');
    assert.equal(await codeOf(found('eng', 3, ' ')), 'KER-MSD-215');
  });

  it('finds centres within a true distance, the nearest first', async () => {
    const [one] = await data.centresIn({ language: 'eng', level: 5, names: ['10420'] }, 1);
    const near = (metres: number) => data.centresNear({ ...one!, metres }, 'eng');

    assert.equal((await near(0)).length, 1);
    assert.equal((await near(2000))[0]?.id, one?.id);
    const [few, all] = [(await near(2000)).length, (await near(6000)).length];
    assert.ok(few > 1 && few < all, `${few} of ${all}`);
    assert.equal(all, 5, 'a whole city, and nothing of the next one');
    assert.equal(await codeOf(data.centresNear({ latitude: 0, longitude: 0, metres: 2000 }, 'eng')), 'KER-MSD-215');
  });

  it('measures across the line where longitudes begin again', async () => {
    const row = await store.db.selectFrom('registration_centre').selectAll().limit(1).executeTakeFirstOrThrow();
    const { names, folded, addresses, ...rest } = row;
    const json = { names: JSON.stringify(names), folded: JSON.stringify(folded), addresses: JSON.stringify(addresses) };
    await store.db
      .insertInto('registration_centre')
      .values({ ...rest, ...json, id: 'far', location_code: 'none', latitude: 0, longitude: 179.995 })
      .execute();

    const found = await data.centresNear({ latitude: 0, longitude: -179.995, metres: 2000 }, 'eng');
    await store.db.deleteFrom('registration_centre').where('id', '=', 'far').execute();

    assert.deepEqual(
      found.map(({ id }) => id),
      ['far'],
    );
  });

  it('gives pages that hold each centre once, in the order asked for', async () => {
    const query = { language: 'eng', level: 1, names: ['North Coast'] };
    const ids = async (over: Partial<CentrePage>) => (await data.centrePage(query, { ...page, size: 7, ...over })).centres.map(({ id }) => id);
    const all = [await ids({}), await ids({ page: 1 }), await ids({ page: 2 }), await ids({ page: 3 })];

    assert.deepEqual(
      all.map(({ length }) => length),
      [7, 7, 6, 0],
    );
    assert.equal(new Set(all.flat()).size, 20);
    assert.deepEqual(await ids({ descending: true, size: 20 }), all.flat().reverse());
    const names = (await data.centrePage(query, { ...page, sortBy: 'name' })).centres.map(({ name }) => name.toLowerCase());
    assert.deepEqual(names, [...names].sort());
    assert.equal((await data.centrePage(query, { ...page, size: 7, page: 3 })).total, 20);
  });

  it('says when a centre is open, in the order of the week, and its holidays', async () => {
    assert.deepEqual(
      (await data.workingDays('10001', 'eng')).map(({ name, order }) => `${order} ${name}`),
      ['2 Monday', '3 Tuesday', '4 Wednesday', '5 Thursday', '6 Friday'],
    );
    assert.deepEqual(await data.holidays('10001', { from: '2026-09-01', to: '2026-09-30' }, 'fra'), [
      { day: '2026-09-02', name: 'Fête de la fondation', language: 'fra' },
    ]);
    assert.equal(await codeOf(data.workingDays('99999', 'eng')), 'KER-MSD-215');
  });

  it('says which documents an applicant may show', async () => {
    const child = (await data.documentCategories('eng', '003')).flatMap(({ types }) => types.map(({ code }) => code));

    assert.ok(child.includes('DOC011') && !child.includes('DRL'));
    assert.equal(await codeOf(data.documentCategories('eng', '999')), 'KER-MSD-118');
  });

  it('keeps lists of values, the identity schema and the texts of messages', async () => {
    const [gender] = await data.dynamicField('gender', 'spa');
    const schema = await data.idSchema(0);

    assert.deepEqual(gender?.values[1], { code: 'FLE', value: 'Femenino' });
    assert.equal((await data.dynamicField('preferredLang')).length, 7);
    assert.ok('fullName' in (JSON.parse(schema.schemaJson) as { properties: { identity: { properties: object } } }).properties.identity.properties);
    assert.match(await data.template('receive-otp', 'ara'), /\$otp/);
    assert.notEqual(await data.template('receive-otp', 'tam'), await data.template('receive-otp', 'eng'), 'each language has its own');
    assert.deepEqual(await Promise.all([data.dynamicField('hat'), data.idSchema(9), data.template('nothing', 'eng')].map(codeOf)), [
      'KER-SCH-003',
      'KER-SCH-006',
      'KER-MSD-046',
    ]);
  });

  it('finds nothing in a language of which it has nothing, nor in an empty store', async () => {
    assert.equal(await codeOf(data.place('ALD', 'xyz')), 'KER-MSD-026');
    assert.equal(await codeOf(data.centresNear({ latitude: 31.42, longitude: -38.91, metres: 9000 }, 'xyz')), 'KER-MSD-026');
    await store.db.deleteFrom('location_level').execute();
    assert.equal(await codeOf(data.hierarchyLevels()), 'KER-MSD-028');
  });
});
