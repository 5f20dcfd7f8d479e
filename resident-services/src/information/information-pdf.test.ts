import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { OperationId } from '../plugins/handlers.js';
import { PdfBusy } from '../pdf/pdf-maker.js';
import { expectContract } from '../testing/expect-contract.js';
import { refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('information to take along', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());

  const download = (path: string, query: Record<string, string>, headers?: Record<string, string>) =>
    portal.app.inject({ url: `/resident/v1/download/${path}`, query: { langcode: 'eng', ...query }, headers });
  const refused = async (operationId: OperationId, path: string, query: Record<string, string>) =>
    refusalOf(expectContract(operationId, await download(path, query)));
  const belmara = { longitude: '-38.91', latitude: '31.42', proximitydistance: '2500' };

  /** What a template is given, by the way to the maker of documents. */
  const told = async <T>(path: string, query: Record<string, string>) => {
    const { pdf } = portal.system;
    const { make } = pdf;
    let said: unknown;
    pdf.make = async (_template, data) => ((said = data), new Uint8Array());
    await download(path, query);
    pdf.make = make;
    return said as T;
  };

  it('comes as a PDF in the language asked for, under the name MOSIP gives it (§9.4)', async () => {
    const files = [
      ['registration-centers-list', { hierarchylevel: '3', name: 'Belmara' }, 'eng', 'Registration_centers'],
      ['nearestRegistrationcenters', belmara, 'ara', 'Registration_centers'],
      ['supporting-documents', {}, 'ara', 'Supporting_documents'],
    ] as const;
    for (const [path, query, langcode, name] of files) {
      const { statusCode, headers, rawPayload } = await download(path, { ...query, langcode }, { 'time-zone-offset': '-330' });
      const pdf = await PDFDocument.load(rawPayload, { updateMetadata: false });
      assert.deepEqual([statusCode, headers['content-type'], pdf.getLanguage()], [200, 'application/pdf', langcode === 'eng' ? 'en' : 'ar']);
      assert.equal(headers['content-disposition'], `attachment; filename="${name}_2026-03-03T14_45_00.pdf"`);
    }
  });

  it('says where a centre is and when it is open (§22.2)', async () => {
    const { centres, intro, facts } = await told<{
      intro: string;
      facts: { value: string }[];
      centres: { name: { text: string }; address: { text: string }; facts: { value: string }[] }[];
    }>('registration-centers-list', { hierarchylevel: '5', name: '10420' });

    assert.deepEqual(centres[0]?.name, { text: 'Registration centre Belmara Old Town 1', lang: 'en', dir: 'ltr' });
    assert.equal(centres[0]?.address.text, '3 Lantern Street, Belmara Old Town, 10420 Belmara');
    assert.deepEqual(
      centres[0]?.facts.map(({ value }) => value),
      ['Monday to Friday', '09:00 to 17:00', '13:00 to 14:00', '+99920556100'],
    );
    assert.match(intro, /: 2\./);
    assert.equal(facts[0]?.value, '10420');
  });

  it('lists every kind of document by what it proves', async () => {
    const { categories } = await told<{ categories: { name: { text: string; dir: string }; documents: unknown[] }[] }>('supporting-documents', {
      langcode: 'ara',
    });

    assert.deepEqual([categories.length, categories[1]?.name.text, categories[1]?.name.dir], [5, 'إثبات العنوان', 'rtl']);
    assert.ok(categories.every(({ documents }) => documents.length >= 2));
  });

  it('refuses what it cannot list', async () => {
    const centres = (query: Record<string, string>) =>
      refused('downloadCentres', 'registration-centers-list', { hierarchylevel: '3', name: 'Belmara', ...query });
    const near = (query: Record<string, string>) => refused('downloadNearbyCentres', 'nearestRegistrationcenters', { ...belmara, ...query });

    for (const langcode of ['por', 'english']) {
      const papers = refused('downloadSupportingDocuments', 'supporting-documents', { langcode });
      assert.deepEqual(await Promise.all([centres({ langcode }), near({ langcode }), papers]), Array(3).fill('RES-SER-410 languageCode'));
    }
    assert.equal(await centres({ hierarchylevel: '9' }), 'RES-SER-518');
    for (const query of [{ name: 'Nowhere' }, { hierarchylevel: 'x' }]) assert.equal(await centres(query as never), 'RES-SER-418');
    for (const query of [{ latitude: '0' }, { latitude: 'x' }, { longitude: '200' }]) assert.equal(await near(query as never), 'RES-SER-418');
  });

  it('answers RES-SER-415 when no document can be made now', async () => {
    const { pdf } = portal.system;
    const { make } = pdf;
    pdf.make = () => Promise.reject(new PdfBusy('too many'));

    const answers = [
      await download('registration-centers-list', { hierarchylevel: '3', name: 'Belmara' }),
      await download('nearestRegistrationcenters', belmara),
      await download('supporting-documents', {}),
    ];
    pdf.make = make;

    assert.deepEqual(
      answers.map((answer) => [answer.statusCode, refusalOf(answer.json())]),
      Array(3).fill([400, 'RES-SER-415']),
    );
  });
});
