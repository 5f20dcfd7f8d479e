import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillCountry } from '../../../seed/country/fill-country.js';
import type { Store } from '../../../store/store.js';
import { openTestStore } from '../../../testing/test-store.js';
import { embeddedMasterData } from '../embedded.js';
import type { MasterData } from '../masterdata.js';
import { importMasterData } from './import.js';
import { brennia } from './import.fixture.js';
import { ImportRefused, told } from './problems.js';

describe('master data from CSV files', () => {
  let store: Store;
  let data: MasterData;
  const now = new Date('2026-03-02T09:00:00Z');
  before(async () => {
    store = await openTestStore();
    await fillCountry(store.db, now);
    data = embeddedMasterData({ db: store.db, firstLanguage: 'eng' });
  });
  after(() => store.close());

  /** Brennia with texts of a file replaced. */
  const changed = (file: string, ...changes: readonly (readonly [from: string, to: string])[]) => {
    const files = brennia();
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), files.get(file)!);
    assert.notEqual(text, files.get(file));
    return files.set(file, text);
  };
  const mistakes = (files: ReadonlyMap<string, string>) =>
    importMasterData(store.db, files, now).then(
      () => [],
      (error: unknown) => {
        assert.ok(error instanceof ImportRefused, String(error));
        return error.problems.map(told);
      },
    );

  it('stores nothing when a line is bad, and names file, line, column and what is wrong', async () => {
    const centre = changed('registration_center.csv', ['40.25', 'north'], ['OAK,+', 'ELM,+'], ['09:00:00', '9 am']);

    const found = [
      await mistakes(centre),
      await mistakes(changed('location.csv', ['parent_loc_code', 'parent'])),
      await mistakes(changed('location.csv', ['fra,OAK', 'eng,OAK'], ['fra,BRE,Brennie,0', 'fra,BRE,,1'])),
      await mistakes(changed('loc_holiday.csv', ['2026-06-24', '2026-02-30'])),
      await mistakes(changed('reg_exceptional_holiday.csv', ['501,2026-06-23,Roof', '599,23.06.2026,Roof'], [',Midsummer fair', ','])),
      await mistakes(changed('valid_document.csv', ['PAS', 'HAT'], ['eng,TRUE', 'eng,yes'])),
      await mistakes(changed('dynamic_field.csv', ['{""code""', '{code'])),
      await mistakes(changed('template.csv', ['$otp"', '$otp'])),
      await mistakes(changed('doc_type.csv', ['Passport', 'Passport,x'], ['CAM', 'C'.repeat(37)])),
    ];

    assert.deepEqual(
      found.map((list) => list.toSorted()),
      [
        [
          'registration_center.csv:2 center_start_time not-a-time',
          'registration_center.csv:2 latitude not-a-number',
          'registration_center.csv:2 location_code unknown-code',
          'registration_center.csv:3 latitude differs',
          'registration_center.csv:3 location_code differs',
        ],
        ['location.csv:1 parent_loc_code no-column'],
        ['location.csv:3 hierarchy_level differs', 'location.csv:3 name empty', 'location.csv:5 lang_code twice'],
        ['loc_holiday.csv:2 holiday_date not-a-date'],
        [
          'reg_exceptional_holiday.csv:2 hol_date not-a-date',
          'reg_exceptional_holiday.csv:2 regcntr_id unknown-code',
          'reg_exceptional_holiday.csv:4 hol_name empty',
        ],
        ['valid_document.csv:2 is_active not-true-or-false'],
        ['dynamic_field.csv:2 value_json not-json'],
        ['template.csv:2 - open-quote'],
        ['doc_type.csv:2 - cell-count', 'doc_type.csv:3 code too-long'],
      ],
    );
    assert.equal((await data.placesIn('ALD', 'eng')).length, 3, 'the country of before is there still');
  });

  it('says of a centre that it has no day to be open on', async () => {
    const closed = changed(
      'reg_working_nonworking.csv',
      ['501,101,TRUE', '501,101,FALSE'],
      ['501,102,TRUE', '501,102,FALSE'],
      ['501,102,TRUE', '501,102,FALSE'],
    );
    const noDays = changed('daysofweek_list.csv', ['2,TRUE', '2,FALSE'], ['2,TRUE', '2,FALSE'], ['3,TRUE', '3,FALSE']);

    assert.deepEqual(await mistakes(closed), ['registration_center.csv:2 id no-working-days']);
    assert.deepEqual(await mistakes(noDays), ['registration_center.csv:4 id no-working-days']);
  });

  it('takes no identity schema that a change cannot be held against', async () => {
    const schemas = ['{""properties"":{}}', '{""properties"":{""identity"":{""properties"":{""phone"":{""validators"":[{""validator"":""[0-9""}]}}}}}'];
    const found = schemas.map((schema) => mistakes(changed('identity_schema.csv', ['{""properties"":{""identity"":{""properties"":{}}}}', schema])));

    assert.deepEqual(await Promise.all(found), [['identity_schema.csv:2 schema_json not-a-schema'], ['identity_schema.csv:2 schema_json not-a-schema']]);
  });

  it('lets a place lie in one of a level above alone, so that no circle comes about', async () => {
    assert.deepEqual(await mistakes(changed('location.csv', ['Valley,BRE', 'Valley,OAK'], ['Vallée,BRE', 'Vallée,OAK'])), [
      'location.csv:4 parent_loc_code unknown-code',
    ]);
  });

  it('keeps what the folder has no file for', async () => {
    const counts = await importMasterData(store.db, new Map([['doc_type.csv', brennia().get('doc_type.csv')!]]), now);

    assert.deepEqual(counts, { document_type: 2 });
    assert.equal((await data.placesIn('ALD', 'eng')).length, 3);
  });

  it('puts a country in place of the one before', async () => {
    const counts = await importMasterData(store.db, brennia(), now);

    assert.deepEqual(counts, {
      location_level: 2,
      location: 2,
      registration_centre: 2,
      week_day: 3,
      holiday: 1,
      centre_holiday: 2,
      document_category: 1,
      document_type: 2,
      valid_document: 2,
      dynamic_field: 1,
      id_schema: 1,
      template: 1,
    });
    await assert.rejects(data.place('ALD', 'eng'), { code: 'KER-MSD-026' });
    assert.equal((await data.place('OAK', 'fra')).name, 'Vallée des Chênes');
    assert.deepEqual(
      (await data.centresIn({ language: 'fra', level: 1, names: ['vallee'] }, 9)).map(({ id, address, kioskMinutes }) => [id, address, kioskMinutes]),
      [
        ['502', ['2 Mill Lane'], 20],
        ['501', ['1, allée du Moulin', 'Vallée des Chênes'], 15],
      ],
    );
  });

  it('has a centre open on its own days, else on those of everybody, and closed on holidays', async () => {
    const days = async (centre: string) => (await data.workingDays(centre, 'fra')).map(({ name }) => name);

    assert.deepEqual(
      [await days('501'), await days('502')],
      [
        ['Sunday', 'Lundi'],
        ['Lundi', 'Tuesday'],
      ],
    );
    const holidays = async (centre: string, language: string) =>
      (await data.holidays(centre, { from: '2026-06-01', to: '2026-06-30' }, language)).map(({ day, name }) => `${day} ${name}`);
    assert.deepEqual(
      [await holidays('501', 'fra'), await holidays('501', 'eng'), await holidays('502', 'fra')],
      [['2026-06-23 Toit en travaux', '2026-06-24 Midsummer fair'], ['2026-06-23 Roof repair', '2026-06-24 Midsummer fair'], ['2026-06-24 Solstice']],
    );
  });

  it('has documents by applicant, lists of values, the identity schema and texts with their lines', async () => {
    const typesFor = async (applicant?: string) => (await data.documentCategories('eng', applicant))[0]!.types.map(({ code }) => code);

    assert.deepEqual([await typesFor(), await typesFor('003')], [['PAS', 'CAM'], ['PAS']]);
    assert.deepEqual((await data.dynamicField('gender', 'fra'))[0], {
      name: 'gender',
      description: 'Sexe',
      language: 'fra',
      values: [{ code: 'FLE', value: 'Féminin' }],
    });
    assert.equal((await data.idSchema(0)).version, 0.2);
    assert.equal(await data.template('receive-otp', 'eng'), 'Dear $name,\nyour code is $otp');
  });
});
