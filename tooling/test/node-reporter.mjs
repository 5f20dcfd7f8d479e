import { basename } from 'node:path';
import { noteTotals } from './totals.mjs';

/** Reporter for `node --test` that only counts; stands beside one that prints. */
export default async function* count(source) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const tests = [];
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) skipped++;
    else if (type === 'test:pass') passed++;
    else if (type === 'test:fail') failed++;
    if (type === 'test:pass' || type === 'test:fail')
      tests.push({ title: data.name, passed: type === 'test:pass' && data.skip === undefined && data.todo === undefined });
  }
  noteTotals(`unit ${basename(process.cwd())}`, { passed, failed, skipped, tests });
  yield '';
}
