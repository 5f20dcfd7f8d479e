import { basename } from 'node:path';
import { noteTotals } from './totals.mjs';

const inWords = ({ passed, failed, skipped }) =>
  [`${passed} passed`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(', ');

/** Reporter for web-test-runner that counts; stands beside one that prints what failed, and nothing of what did not. */
export const countingReporter = ({ say = console.log, note = noteTotals } = {}) => ({
  stop({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    const tests = [];
    const walk = (suite) => {
      for (const test of suite.tests) {
        totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        tests.push({ title: test.name ?? '', passed: test.passed });
      }
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length) totals.failed++; // the file itself did not load
    }
    say(inWords(totals));
    note(`elements ${basename(process.cwd())}`, { ...totals, tests });
  },
});
