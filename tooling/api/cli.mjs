#!/usr/bin/env node
// npm run api [-- --check]: writes what shared-* export, name by name, into their api/; or says what is not as written there.
import { apiReports, keep, keptReports } from './report.mjs';
import { difference } from './difference.mjs';

const reports = await apiReports();
if (!process.argv.includes('--check')) keep(reports);

const problems = difference(keptReports(), reports);
if (problems.length) {
  console.error(`The public API is not as its reports say: npm run api, look at what changed, and add a changeset.\n${problems.join('\n')}`);
  process.exit(1);
}
console.log(`api: ${reports.size} entry points as reported`);
