import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { noteTotals } from '../../tooling/test/totals.mjs';

/** Only counts; stands beside the reporter that prints. */
export default class CountingReporter implements Reporter {
  private suite?: Suite;

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    noteTotals('journeys', {
      passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected').length,
      skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
    });
  }
}
