// @ts-check
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { loadFonts } from '@myriaddreamin/typst.ts';
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';

/*
 * Makes documents, one after another. JavaScript, since a worker thread gets no TypeScript loader. Nothing is fetched:
 * compiler, fonts and templates come from the disk, a template sees nothing else.
 */

const require = createRequire(import.meta.url);
/** @type {import('./document-worker.js').WorkerSettings} */
const { art, look } = workerData;

const families = ['noto-sans', 'vazirmatn', 'noto-sans-devanagari', 'noto-sans-kannada', 'noto-sans-tamil'];
const weights = ['400Regular', '700Bold'];

const fonts = families.flatMap((family) => weights.map((weight) => fontFile(family, weight)));

/** @param {string} family @param {string} weight */
function fontFile(family, weight) {
  const folder = join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), weight);
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'));
  if (!file) throw new Error(`No font in ${folder}`);
  return new Uint8Array(readFileSync(join(folder, file)));
}

/** @type {[import('./document-worker.js').WorkerCode]} */
const [{ typst }] = await once(/** @type {import('node:worker_threads').MessagePort} */ (parentPort), 'message');

const compiler = createTypstCompiler();
await compiler.init({
  beforeBuild: [loadFonts(fonts, { assets: false })],
  // Its types know the bytes alone; handed over like that, it complains on the console.
  getModule: () => /** @type {never} */ ({ module_or_path: typst }),
});

// Built, the templates lie beside this file, too.
const templates = join(import.meta.dirname, 'templates');
for (const name of readdirSync(templates)) compiler.addSource(`/${name}`, readFileSync(join(templates, name), 'utf8'));
for (const [name, svg] of Object.entries(art)) compiler.mapShadow(`/art/${name}`, Buffer.from(svg));
compiler.mapShadow('/look.json', Buffer.from(JSON.stringify(look)));

/** Kinds of picture that Typst reads, by how they begin. @param {Buffer} bytes */
function pictureName(bytes) {
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return '/photo.jpg';
  if (start.startsWith('\x89PNG\r\n')) return '/photo.png';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? '/photo.webp' : undefined;
}

/**
 * The photo is put beside the template; where there is none, or none of a kind that Typst knows, the template shows none.
 * @param {Record<string, unknown>} data
 */
function placePhoto(data) {
  const [, encoded] = /^data:image\/[a-z0-9+.-]+;base64,(.+)$/s.exec(typeof data['photo'] === 'string' ? data['photo'] : '') ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  const name = pictureName(bytes);
  if (name) compiler.mapShadow(name, bytes);
  return { ...data, photo: name ?? null };
}

/** @param {string} template @param {Record<string, unknown>} data */
async function compile(template, data) {
  const inputs = { data: JSON.stringify(data) };
  const { result, diagnostics = [] } = await compiler.compile({
    mainFilePath: `/${template}.typ`,
    root: '/',
    format: CompileFormatEnum.pdf,
    inputs,
    diagnostics: 'full',
  });
  const wrong = diagnostics.filter(({ severity, message }) => !result || severity === 'error' || /unknown font/.test(message));
  // Only where and what; the data of a resident is no part of it.
  if (wrong.length > 0 || !result) throw new Error(wrong.map(({ path, range, message }) => `${path}:${range} ${message}`).join('; ') || 'no document');
  return result;
}

/**
 * AES-256 (R6). The password also opens it for its owner, so that nothing is hidden from who may read it.
 * @param {Uint8Array} pdf @param {string} password
 */
async function locked(pdf, password) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // The library encrypts streams alone, so each text must get into one: object streams take all that stands for itself.
  const { catalog, context } = document;
  const language = document.getLanguage();
  if (language) catalog.set(PDFName.of('Lang'), context.register(PDFString.of(language)));
  document.encrypt({
    userPassword: password,
    ownerPassword: password,
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true, modifying: false, annotating: false, fillingForms: false },
  });
  return document.save({ useObjectStreams: true });
}

/** @param {import('./document-worker.js').DocumentOrder} order */
async function make({ template, data, password }) {
  const pdf = await compile(template, placePhoto(/** @type {Record<string, unknown>} */ (data)));
  return password === undefined ? pdf : locked(pdf, password);
}

/** @type {Promise<void>} */
let last = Promise.resolve();
parentPort?.on('message', (/** @type {import('./document-worker.js').WorkerQuestion} */ { id, order }) => {
  last = last.then(async () => {
    try {
      const pdf = await make(order);
      parentPort?.postMessage({ id, pdf });
    } catch (error) {
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
parentPort?.postMessage({ ready: true });
