import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = () => process.env.RP_TOTALS;

/** An item of the checklist that the portal is built by, such as SH-18, in the title of a test. */
const item = /\b[A-Z]{1,2}-\d+\b/g;

/** @returns {string[]} the items that a title names */
const itemsIn = (title) => title.match(item) ?? [];

/**
 * Notes how many tests of one runner passed and failed, and of those that name an item whether they passed, when a whole
 * run asked for it.
 *
 * @param {string} name
 * @param {{ passed: number, failed: number, skipped?: number, tests?: { title: string, passed: boolean }[] }} outcome
 */
export function noteTotals(name, { passed, failed, skipped = 0, tests = [] }) {
  if (!folder()) return;
  mkdirSync(folder(), { recursive: true });
  const items = tests.flatMap((test) => itemsIn(test.title).map((id) => ({ id, passed: test.passed })));
  writeFileSync(join(folder(), `${name.replace(/[^\w-]+/g, '-')}-${process.pid}.json`), JSON.stringify({ name, passed, failed, skipped, items }));
}

/** @returns {{ name: string, passed: number, failed: number, skipped: number, items: { id: string, passed: boolean }[] }[]} what the runners noted */
export const readTotals = (dir) => (existsSync(dir) ? readdirSync(dir).map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8'))) : []);

export function clearTotals(dir) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
}
