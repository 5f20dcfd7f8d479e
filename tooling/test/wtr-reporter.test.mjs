import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingReporter } from './wtr-reporter.mjs';

const suite = (tests, suites = []) => ({ tests, suites });
const passed = { passed: true };
const failed = { passed: false };
const skipped = { passed: false, skipped: true };

const told = (...sessions) => {
  const lines = [];
  countingReporter({ say: (line) => lines.push(line), note: () => {} }).stop({ sessions });
  return lines;
};

test('a green run says how many passed, at every depth', () => {
  const session = { passed: true, testResults: suite([passed], [suite([passed], [suite([passed])])]) };

  assert.deepEqual(told(session, session), ['6 passed']);
});

test('what failed and what was skipped is told apart', () => {
  assert.deepEqual(told({ passed: false, testResults: suite([passed, failed, skipped, skipped]) }), ['1 passed, 1 failed, 2 skipped']);
});

test('a file that did not load counts as failed', () => {
  assert.deepEqual(told({ passed: false }), ['0 passed, 1 failed']);
});
