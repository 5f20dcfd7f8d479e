import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { noteTotals } from '../../tooling/test/totals.mjs';

/** Only counts; stands beside the reporter that prints. */
export default class CountingReporter implements Reporter {
  private suite?: Suite;

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite?.allTests().map((test) => ({ title: test.title, outcome: test.outcome() })) ?? [];
    const outcomes = tests.map(({ outcome }) => outcome);
    noteTotals('journeys', {
      passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected').length,
      skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
      tests: tests.map(({ title, outcome }) => ({ title, passed: outcome === 'expected' || outcome === 'flaky' })),
    });
  }
}
