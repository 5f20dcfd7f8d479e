// @ts-check
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/*
 * The embedded database lives in this thread, so that a slow query stalls no request and no stream. Questions are
 * answered one after another, in the order they came. JavaScript, since a worker thread gets no TypeScript loader.
 */

/** @type {import('./pglite-client.js').PgliteWorkerData} */
const { dataDir, imageFile, pgliteWasmModule, initdbWasmModule } = workerData;

const database = await PGlite.create({
  dataDir,
  pgliteWasmModule,
  initdbWasmModule,
  loadDataDir: imageFile === undefined ? undefined : new Blob([readFileSync(imageFile)]),
});

/** @param {{ sql: string, parameters: readonly unknown[] }} question */
async function run({ sql, parameters }) {
  // Only the simple protocol takes several statements at once, as the job queue sends them.
  const result = parameters.length > 0 ? await database.query(sql, [...parameters]) : lastWithRows(await runScript(sql));
  return { rows: result?.rows ?? [], affected: result?.affectedRows };
}

/** @param {string} sql */
async function runScript(sql) {
  try {
    return await database.exec(sql);
  } catch (error) {
    // A script that opens its own transaction must not leave a broken one to the next caller.
    if (/^\s*begin\b.*;.*\S/is.test(sql)) await database.exec('ROLLBACK');
    throw error;
  }
}

/** @param {readonly import('@electric-sql/pglite').Results[]} results */
const lastWithRows = (results) => results.findLast(({ fields }) => fields.length > 0) ?? results.at(-1);

/**
 * @param {import('./pglite-client.js').PgliteQuestion} question
 * @returns {Promise<import('./pglite-client.js').PgliteAnswer>}
 */
async function answer(question) {
  const { id } = question;
  try {
    if (question.kind === 'query') return { id, ...(await run(question)) };
    if (question.kind === 'dump') return { id, rows: [new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer())] };
    await database.close();
    return { id, rows: [] };
  } catch (error) {
    const { message, code, constraint, detail } = /** @type {any} */ (error);
    return { id, error: { message, code, constraint, detail } };
  }
}

/** @type {import('./pglite-client.js').PgliteNotification[]} */
let heard = [];
database.onNotification((channel, payload) => void heard.push({ channel, payload }));

/** @param {import('./pglite-client.js').PgliteQuestion} question */
async function answerAndTell(question) {
  const answered = await answer(question);
  // In one message and first, so that whoever reads the answer finds the listeners told.
  if (heard.length > 0) parentPort?.postMessage({ notifications: heard });
  heard = [];
  parentPort?.postMessage(answered);
}

let last = Promise.resolve();
parentPort?.on('message', (question) => {
  last = last.then(() => answerAndTell(question));
});
parentPort?.postMessage('ready');
