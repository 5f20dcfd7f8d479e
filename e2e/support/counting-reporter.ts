import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { noteTotals } from '../../tooling/test/totals.mjs';

/** Counts, and says what axe left to us; stands beside the reporter that prints. */
export default class CountingReporter implements Reporter {
  private suite?: Suite;

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const all = this.suite?.allTests() ?? [];
    sayLeftOpen(all.flatMap(({ results }) => results.at(-1)?.annotations ?? []));
    const tests = all.map((test) => ({ title: test.title, outcome: test.outcome() }));
    const outcomes = tests.map(({ outcome }) => outcome);
    noteTotals('journeys', {
      passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected').length,
      skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
      tests: tests.map(({ title, outcome }) => ({ title, passed: outcome === 'expected' || outcome === 'flaky' })),
    });
  }
}

/** By rule, how often axe could not decide and we did: `left-open.ts`. */
function sayLeftOpen(annotations: readonly { type: string; description?: string }[]) {
  const counts = new Map<string, number>();
  for (const { type, description = '' } of annotations) if (type === 'left open by axe') counts.set(description, (counts.get(description) ?? 0) + 1);
  if (counts.size) console.log(`left open by axe, settled by us: ${[...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')}`);
}
