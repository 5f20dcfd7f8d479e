import { basename } from 'node:path';
import { noteTotals } from './totals.mjs';

/** Reporter for web-test-runner that only counts; stands beside one that prints. */
export const countingReporter = () => ({
  stop({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite.tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length) totals.failed++; // the file itself did not load
    }
    noteTotals(`elements ${basename(process.cwd())}`, totals);
  },
});
