import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titlesIn } from '../src/testing/state-of-rules.js';

const source = join(import.meta.dirname, '../src');

/** The titles of all unit tests of the package; those that speak of rules themselves left out. */
export const testTitles = () =>
  readdirSync(source, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('state-of-rules.test.ts'))
    .flatMap((file) => titlesIn(readFileSync(join(source, file), 'utf8')));
