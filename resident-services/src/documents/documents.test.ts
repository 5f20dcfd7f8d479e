import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF');
const chunk = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const header = (width: number, height: number) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
};
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const png = (...more: Buffer[]) => Buffer.concat([signature, header(2, 2), ...more, chunk('IEND', Buffer.alloc(0))]);
const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const jpeg = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    segment(0xc0, Buffer.from([8, 0, 2, 0, 2, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
  ]);
const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\0'));
/** The segments of a colour profile of so many bytes. */
const colours = (length = 70_000) => {
  const profile = Buffer.alloc(length, 0xff);
  profile.writeUInt32BE(length, 0);
  profile.write('acsp', 36, 'latin1');
  const count = Math.ceil(length / 65_000);
  return Array.from({ length: count }, (_, part) => {
    const head = Buffer.from([...Buffer.from('ICC_PROFILE\0'), part + 1, count]);
    return segment(0xe2, Buffer.concat([head, profile.subarray(part * 65_000, (part + 1) * 65_000)]));
  });
};
/** Two scans, with a byte FF and a restart within, and something between them. */
const progressive = (...between: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xc2, Buffer.from([8, 0, 2, 0, 2, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0])),
    Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
    ...between,
    segment(0xda, Buffer.from([1, 1, 0, 1, 63, 0])),
    Buffer.from([4, 5, 0xff, 0xd9]),
  ]);

describe('papers that a resident sends in (§19)', () => {
  let portal: TestApp;
  let transactionId = '';
  let count = 7_000_000_000;
  before(async () => void (portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } })));
  after(() => portal.close());
  beforeEach(async () => {
    transactionId = String(++count);
    await portal.system.store.db.deleteFrom('uploaded_document').execute();
    await portal.signInAs(people.mira);
  });

  const wanted = { docCatCode: 'POI', docTypCode: '', langCode: 'eng', referenceId: 'A-17' };
  const upload = async (bytes: Buffer, name = 'passport.pdf', query: Record<string, string> = {}) => {
    const form = new FormData();
    form.append('file', new Blob([bytes as Buffer<ArrayBuffer>]), name);
    return send(form, query);
  };
  const send = async (form: FormData, query: Record<string, string> = {}) => {
    const body = new Response(form);
    const answer = await portal.app.inject({
      method: 'POST',
      url: `/resident/v1/documents/${transactionId}`,
      query: { ...wanted, docTypCode: await firstType(), ...query },
      headers: { 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    });
    return expectContract('uploadDocument', answer);
  };
  const firstType = async () => (await portal.system.masterdata.documentCategories('eng')).find(({ code }) => code === 'POI')?.types[0]?.code ?? '';
  const list = (id = transactionId) => portal.api.ask('listDocuments', 'GET', `/documents/${id}`);
  const read = (id: string) => portal.api.ask('getDocument', 'GET', `/document/${id}`, { query: { transactionId } });
  const remove = (id: string) => portal.app.inject({ method: 'DELETE', url: `/resident/v1/documents/${id}`, query: { transactionId } });

  it('are kept, listed, read and deleted', async () => {
    const { response } = await upload(pdf);
    const id = response.docId ?? '';

    const { docId, ...rest } = response;
    assert.deepEqual(rest, { transactionId, docName: 'passport.pdf', docCatCode: 'poi', docTypCode: await firstType(), docFileFormat: 'pdf' });
    assert.deepEqual((await list()).response, [{ docId, ...rest }]);
    assert.deepEqual(Buffer.from((await read(id)).response.document, 'base64'), pdf);
    assert.equal(expectContract('deleteDocument', await remove(id)).response.status, 'SUCCESS');
    assert.deepEqual([refusalOf(await list()), refusalOf(await read(id))], ['RES-SER-461', 'RES-SER-461']);
    assert.equal(refusalOf(expectContract('deleteDocument', await remove(id))), 'RES-SER-461');
  });

  it('are sealed in the store', async () => {
    await upload(pdf, 'my-very-own-name.pdf');

    const rows = JSON.stringify(await portal.system.store.db.selectFrom('uploaded_document').selectAll().execute());

    for (const secret of ['my-very-own-name', 'A-17', pdf.toString('base64').slice(0, 20)]) assert.ok(!rows.includes(secret), secret);
  });

  it('are nobody else’s, though they know both numbers (§24, RES-SER-461)', async () => {
    const { response } = await upload(pdf);
    await portal.signInAs(people.yusuf);

    const id = response.docId ?? '';
    assert.deepEqual([refusalOf(await list()), refusalOf(await read(id))], ['RES-SER-461', 'RES-SER-461']);
    assert.equal(refusalOf(expectContract('deleteDocument', await remove(id))), 'RES-SER-461');
    await portal.signInAs(people.mira);
    assert.equal((await list()).response.length, 1);
  });

  it('are not too large, and not too many (RES-SER-514, RES-SER-434)', async () => {
    const page = Buffer.concat([pdf, Buffer.alloc(2_306_867 - pdf.length, ' ')]);

    assert.equal(refusalOf(await upload(page)), undefined);
    assert.equal(refusalOf(await upload(Buffer.concat([page, Buffer.from(' ')]))), 'RES-SER-514');
    assert.equal(refusalOf(await upload(pdf, 'a.pdf', { referenceId: 'x'.repeat(101) })), 'RES-SER-514');
    for (let sent = 1; sent < 20; sent++) await upload(pdf);
    assert.equal(refusalOf(await upload(pdf)), 'RES-SER-434');
  });

  it('are not too many when they are sent side by side either (RES-SER-434)', async () => {
    for (let sent = 0; sent < 18; sent++) await upload(pdf);

    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(pdf)));

    assert.equal(answers.filter((answer) => refusalOf(answer) === 'RES-SER-434').length, 6);
  });

  it('have a name that says what they are, and are that (RES-SER-516)', async () => {
    const names = ['page.php', 'page.svg', 'page.pdf.exe', 'page', 'pa\u202ege.pdf', `${'x'.repeat(300)}.pdf`, '../page.pdf'];
    for (const name of names) assert.equal(refusalOf(await upload(pdf, name)), 'RES-SER-516', name);
    assert.equal(refusalOf(await upload(png(), 'page.pdf')), 'RES-SER-516');
    assert.equal(refusalOf(await upload(Buffer.from('GIF89a=1//'), 'page.png')), 'RES-SER-516');
    assert.equal(refusalOf(await upload(jpeg(), 'page.jpg')), undefined);
    assert.equal(refusalOf(await upload(png(), 'page.PNG')), undefined);
  });

  it('do nothing when they are opened (RES-SER-516)', async () => {
    const hidden = deflateSync(Buffer.from('<< /S /JavaScript /JS (x) >>'));
    const packed = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj << /Type /ObjStm >> stream\n'), hidden, Buffer.from('\nendstream')]);
    const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n<< /Type /ObjStm >> stream\n'), deflateSync(Buffer.alloc(8_000_000)), Buffer.from('\nendstream')]);
    for (const act of ['/JavaScript', '/J#53', '/Launch', '/OpenAction', '/EmbeddedFile', '/Encrypt']) {
      assert.equal(refusalOf(await upload(Buffer.from(`%PDF-1.7\n<< ${act} 2 0 R >>`))), 'RES-SER-516', act);
    }

    assert.deepEqual([refusalOf(await upload(packed)), refusalOf(await upload(bomb))], ['RES-SER-516', 'RES-SER-516']);
  });

  it('do nothing that is packed where few look (RES-SER-516)', async () => {
    const objects = (head: string, text: string) =>
      Buffer.concat([Buffer.from(`1 0 obj << ${head} >> stream\n`), deflateSync(Buffer.from(text)), Buffer.from('\nendstream endobj\n')]);
    const file = (...parts: Buffer[]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts]);
    const [still, act] = ['<< /Type /Page >>', '<< /S /JavaScript /JS (x) >>'];
    const many = (count: number) => Array.from({ length: count }, () => objects('/Type /ObjStm', still));

    assert.equal(refusalOf(await upload(file(objects('/Type /Obj#53tm', still), ...many(199)))), undefined);
    assert.equal(refusalOf(await upload(file(objects('/Type /Obj#53tm', act)))), 'RES-SER-516', 'a name in other letters');
    assert.equal(refusalOf(await upload(file(objects(`/Type /ObjStm ${' '.repeat(5_000)}`, act)))), 'RES-SER-516', 'a long dictionary');
    assert.equal(refusalOf(await upload(file(...many(200), objects('/Type /ObjStm', act)))), 'RES-SER-516', 'many');
    assert.equal(refusalOf(await upload(file(Buffer.from('<< /Type /ObjStm >>')))), 'RES-SER-516', 'nothing to unpack');
    assert.equal(refusalOf(await upload(file(objects('/N 1 /First 4', act)))), 'RES-SER-516', 'a stream that does not say what it is');
    assert.equal(refusalOf(await upload(file(objects('/N 1 /F#69rst 4 (endobj \\) stream) % >> endobj\n', act)))), 'RES-SER-516', 'an end that is none');
    assert.equal(refusalOf(await upload(file(objects('/N 1 /First 4 /X endobj', act)))), 'RES-SER-516', 'an end within a dictionary');
    assert.equal(refusalOf(await upload(file(objects('/N 1 /X stream\n /First 4', act)))), 'RES-SER-516', 'a beginning within a dictionary');
    assert.equal(refusalOf(await upload(file(objects('/Type /ObjStm /DecodeParms << /Predictor 12 >>', still)))), 'RES-SER-516', 'told in differences');
    assert.equal(refusalOf(await upload(file(Buffer.from('1 0 obj << /First '.repeat(20_000))))), 'RES-SER-516', 'more to read than there is');
    assert.equal(
      refusalOf(await upload(file(Buffer.from('1 0 obj << /First 2 0 R >> endobj\n'), objects('/Length 9', still)))),
      undefined,
      'a list of chapters',
    );
  });

  it('are pictures alone: where they were taken, comments and what hangs on behind is left out', async () => {
    const note = Buffer.from('<script>taken at home</script>');
    const files = [
      [png(chunk('tEXt', note), chunk('eXIf', note)), 'a.png', png()],
      [Buffer.concat([png(), note]), 'b.png', png()],
      [jpeg(segment(0xe1, note), segment(0xfe, note)), 'c.jpeg', jpeg()],
      [Buffer.concat([jpeg(), note]), 'd.jpg', jpeg()],
      [Buffer.concat([jpeg(segment(0xe2, Buffer.from('MPF\0'))), jpeg(segment(0xe1, note))]), 'e.jpg', jpeg()],
      [progressive(segment(0xfe, note), segment(0xed, note)), 'f.jpg', progressive()],
      [jpeg(jfif, adobe, segment(0xe0, Buffer.concat([Buffer.from('JFXX\0'), note]))), 'g.jpg', jpeg(jfif, adobe)],
      [jpeg(jfif, ...colours(), segment(0xe1, note)), 'h.jpg', jpeg(jfif, ...colours())],
      [jpeg(jfif, ...colours().slice(0, 1)), 'i.jpg', jpeg(jfif)],
      [jpeg(jfif, segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), note]))), 'j.jpg', jpeg(jfif)],
      [jpeg(jfif, ...colours(1_000_000)), 'k.jpg', jpeg(jfif, ...colours(1_000_000))],
      [jpeg(jfif, ...colours(1_000_001)), 'l.jpg', jpeg(jfif)],
    ] as const;

    for (const [file, name, kept] of files) {
      const { response } = await upload(file, name);
      assert.deepEqual(Buffer.from((await read(response.docId ?? '')).response.document, 'base64'), kept, name);
    }
  });

  it('are no pictures beyond reason, and no halves (RES-SER-516)', async () => {
    const huge = Buffer.concat([signature, header(60_000, 60_000), chunk('IEND', Buffer.alloc(0))]);

    for (const file of [huge, png().subarray(0, 30), Buffer.concat([signature, chunk('IDAT', Buffer.alloc(1))])]) {
      assert.equal(refusalOf(await upload(file, 'a.png')), 'RES-SER-516');
    }
    assert.equal(refusalOf(await upload(jpeg().subarray(0, 12), 'a.jpg')), 'RES-SER-516');
  });

  it('are scanned: infected ones are refused, and all when there is no scanner (RES-SER-319, RES-SER-437)', async () => {
    const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-');
    assert.equal(refusalOf(await upload(Buffer.from(eicar))), 'RES-SER-319');
    assert.equal(refusalOf(await upload(Buffer.from(`%PDF-1.7 ${eicar}`))), 'RES-SER-319');
    const { isClean } = portal.system.scanner;
    portal.system.scanner.isClean = async () => Promise.reject(new ConnectorUnavailable('scanner'));

    assert.equal(refusalOf(await upload(pdf)), 'RES-SER-437');
    portal.system.scanner.isClean = isClean;
    assert.equal(refusalOf(await list()), 'RES-SER-461', 'and nothing was kept');
  });

  it('are of a kind that the country knows (RES-SER-410)', async () => {
    assert.equal(refusalOf(await upload(pdf, 'a.pdf', { docCatCode: 'XYZ' })), 'RES-SER-410 docCatCode');
    assert.equal(refusalOf(await upload(pdf, 'a.pdf', { docTypCode: 'XYZ' })), 'RES-SER-410 docTypCode');
    assert.equal(refusalOf(await upload(pdf, 'a.pdf', { langCode: 'xyz' })), 'RES-SER-410 languageCode');
    assert.equal(refusalOf(await upload(pdf, 'a.pdf', { docCatCode: 'poi', docTypCode: (await firstType()).toLowerCase() })), undefined);
    transactionId = '12';
    assert.equal(refusalOf(await upload(pdf)), 'RES-SER-410 transactionId');
    assert.equal(refusalOf(await list()), 'RES-SER-410 transactionId');
    transactionId = String(++count);
    assert.deepEqual(
      [refusalOf(await read('x')), refusalOf(expectContract('deleteDocument', await remove('x')))],
      ['RES-SER-410 documentId', 'RES-SER-410 documentId'],
    );
  });

  it('come one at a time, in a form (RES-SER-418)', async () => {
    const two = new FormData();
    two.append('file', new Blob(['x']), 'a.pdf');
    two.append('file', new Blob(['x']), 'b.pdf');
    const text = new FormData();
    text.append('file', 'no file');

    const bare = { method: 'POST', url: `/resident/v1/documents/${transactionId}`, query: { ...wanted, docTypCode: await firstType() } } as const;

    assert.deepEqual([refusalOf(await send(two)), refusalOf(await send(text)), refusalOf(await send(new FormData()))], Array(3).fill('RES-SER-418'));
    const broken = await portal.app.inject({ ...bare, headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: 'garbage' });
    assert.equal(refusalOf(expectContract('uploadDocument', broken)), 'RES-SER-418');
    assert.equal(refusalOf(expectContract('uploadDocument', await portal.app.inject(bare))), 'RES-SER-418');
    const json = await portal.app.inject({ ...bare, headers: { 'content-type': 'application/json' }, payload: '{"name":"passport.pdf"}' });
    assert.equal(refusalOf(expectContract('uploadDocument', json)), 'RES-SER-418');
    const elsewhere = await portal.app.inject({
      method: 'POST',
      url: '/resident/v1/generate-vid',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: 'x',
    });
    assert.equal(refusalOf(elsewhere.json()), 'RES-SER-418');
  });

  it('go when nobody comes back for them', async () => {
    await upload(pdf);
    portal.clock.forward({ days: 8 });

    await portal.system.documents.tidy();

    assert.equal(refusalOf(await list()), 'RES-SER-461');
  });
});
