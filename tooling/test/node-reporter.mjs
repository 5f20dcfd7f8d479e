import { basename } from 'node:path';
import { noteTotals } from './totals.mjs';

/** Reporter for `node --test` that only counts; stands beside one that prints. */
export default async function* count(source) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) skipped++;
    else if (type === 'test:pass') passed++;
    else if (type === 'test:fail') failed++;
  }
  noteTotals(`unit ${basename(process.cwd())}`, { passed, failed, skipped });
  yield '';
}
