import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = () => process.env.RP_TOTALS;

/** Notes how many tests of one runner passed and failed, when a whole run asked for it. */
export function noteTotals(name, { passed, failed, skipped = 0 }) {
  if (!folder()) return;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${name.replace(/[^\w-]+/g, '-')}-${process.pid}.json`), JSON.stringify({ name, passed, failed, skipped }));
}

/** @returns {{ name: string, passed: number, failed: number, skipped: number }[]} what the runners noted */
export const readTotals = (dir) => readdirSync(dir).map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));

export function clearTotals(dir) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
}
