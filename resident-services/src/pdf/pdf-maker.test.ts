import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { DocumentRefused, documentWorker, type DocumentWorker, WorkerGone } from './document-worker.js';
import { PdfBusy, pdfMaker } from './pdf-maker.js';

const note = (text: string) => ({ lang: 'en', title: text, portal: 'Resident Portal', heading: text, facts: [{ label: text, value: text }] });

const inCatalog = (pdf: PDFDocument, name: string) => String(pdf.catalog.lookup(PDFName.of(name)));

describe('a document', () => {
  const maker = pdfMaker();
  after(() => maker.stop());

  it('is a tagged PDF with a title and a language', async () => {
    const pdf = await PDFDocument.load(await maker.make('acknowledgement', note('Your request')), { updateMetadata: false });

    assert.equal(pdf.getTitle(), 'Your request');
    assert.equal(pdf.getLanguage(), 'en');
    assert.match(inCatalog(pdf, 'MarkInfo'), /Marked true/);
  });

  it('opens with its password only', async () => {
    const locked = await maker.make('acknowledgement', note('Locked'), { password: 'MIRA1990' });

    await assert.rejects(PDFDocument.load(locked, { password: 'MIRA1991' }));
    const opened = await PDFDocument.load(locked, { password: 'MIRA1990', updateMetadata: false });
    assert.deepEqual([inCatalog(opened, 'Lang'), opened.getPageCount()], ['(en)', 1]);
    assert.match(Buffer.from(locked).toString('latin1'), /\/V 5[^]*\/R 6|\/R 6[^]*\/V 5/);
  });

  for (const text of ['`)/JS(`', '#panic("x") *bold* #read("/etc/passwd") $x$', '\u202eturned round', '👩‍👩‍👧 \ud83d', 'a'.repeat(10_000), '\u0000\u0007bell']) {
    it(`takes ${JSON.stringify(text.slice(0, 24))} as text and nothing else`, async () => {
      const pdf = await maker.make('acknowledgement', note(text));

      const catalog = (await PDFDocument.load(pdf)).catalog.toString();
      assert.ok(!/OpenAction|JavaScript|\/JS|\/AA/.test(catalog), catalog);
    });
  }

  it('is refused when the data is not what its template needs', async () => {
    await assert.rejects(maker.make('acknowledgement', { lang: 'en' }), DocumentRefused);
  });
});

describe('the worker behind', () => {
  /** A worker that gives its own number, and does what a test tells it to. */
  const workers = () => {
    const started: { number: number; warm: boolean; gone: boolean; made: number; crash: number; stopped: boolean }[] = [];
    const start = (): DocumentWorker => {
      const state = { number: started.length, warm: started.length === 0, gone: false, made: 0, crash: 0, stopped: false };
      started.push(state);
      return {
        get warm() {
          return state.warm;
        },
        get gone() {
          return state.gone;
        },
        async make() {
          if (state.crash-- > 0) throw new WorkerGone('crashed');
          state.made += 1;
          return new Uint8Array([state.number]);
        },
        stop: async () => void (state.stopped = true),
      };
    };
    return { started, start };
  };
  const made = async (maker: ReturnType<typeof pdfMaker>) => (await maker.make('acknowledgement', {}))[0];

  it('makes way for the next only when that is warm', async () => {
    const { started, start } = workers();
    const maker = pdfMaker({ documentsPerWorker: 2, start });

    const cold = [await made(maker), await made(maker), await made(maker), await made(maker)];
    started[1]!.warm = true;
    const warm = await made(maker);

    assert.deepEqual([cold, warm], [[0, 0, 0, 0], 1]);
    assert.deepEqual(
      started.map(({ stopped }) => stopped),
      [true, false],
    );
  });

  it('is replaced when it crashes, and the document tried once more', async () => {
    const { started, start } = workers();
    const maker = pdfMaker({ start });
    await made(maker);
    started[0]!.crash = 1;

    assert.equal(await made(maker), 1);
    assert.equal(started.length, 2);
  });

  it('is given up for a document that takes too long, however often it is tried', async () => {
    let begun = 0;
    const never = (): DocumentWorker => ({
      warm: true,
      gone: false,
      make: async () => {
        begun += 1;
        throw new WorkerGone('No document in time');
      },
      stop: async () => {},
    });

    await assert.rejects(pdfMaker({ start: never }).make('acknowledgement', {}), PdfBusy);
    assert.equal(begun, 2);
  });

  for (const [what, code] of Object.entries({
    'ends at once': 'process.exit(1)',
    'throws at its start': 'throw new Error()',
    'never answers': 'setInterval(() => {}, 1e9)',
  })) {
    it(`is gone for its document when it ${what}`, async () => {
      const worker = documentWorker({ art: {}, look: {} }, new URL(`data:text/javascript,${code}`));

      await assert.rejects(worker.make({ template: 'acknowledgement', data: {} }, 500), WorkerGone);
      await worker.stop();
    });
  }

  it('says so when too many wait', async () => {
    const maker = pdfMaker({ queueLimit: 2, start: workers().start });
    const first = [made(maker), made(maker)];

    await assert.rejects(made(maker), PdfBusy);
    assert.deepEqual(await Promise.all(first), [0, 0]);
  });

  it('is started before anyone asks', async () => {
    const { started, start } = workers();
    const maker = pdfMaker({ start });

    maker.warmUp();
    assert.equal(started.length, 1);
    await made(maker);

    assert.equal(started.length, 1);
  });

  describe('with many who wait', () => {
    /** Makes documents only when told to, and writes down whose. */
    const slowly = () => {
      const order: string[] = [];
      const worker: DocumentWorker = {
        warm: true,
        gone: false,
        make: async ({ data }) => {
          order.push((data as { of: string }).of);
          return new Uint8Array();
        },
        stop: async () => {},
      };
      const maker = pdfMaker({ start: () => worker });
      return {
        order,
        ask: (askedBy: string, of = askedBy) => maker.make('service-history', { of }, { askedBy }),
        askCard: (of: string) => maker.make('vid-card', { of }),
      };
    };

    it('takes residents in turn, and cards between them', async () => {
      const { order, ask, askCard } = slowly();

      await Promise.all([ask('a'), ask('a'), ask('a'), ask('b'), ask('b'), ask('c'), askCard('card 1'), askCard('card 2'), askCard('card 3')]);

      assert.deepEqual(order, ['a', 'card 1', 'a', 'card 2', 'b', 'card 3', 'c', 'a', 'b']);
    });

    it('lets nobody have more than five waiting, and others still ask', async () => {
      const { order, ask } = slowly();

      const many = Array.from({ length: 70 }, () =>
        ask('a').then(
          () => 'made',
          (error: unknown) => (error instanceof PdfBusy ? 'busy' : 'wrong'),
        ),
      );
      const other = ask('b');

      assert.deepEqual(
        [(await Promise.all(many)).filter((end) => end === 'made').length, (await Promise.all(many)).filter((end) => end === 'busy').length],
        [5, 65],
      );
      await other;
      assert.deepEqual(order.slice(0, 3), ['a', 'a', 'b']);
      await ask('a', 'a again');
    });
  });
});
