import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const longestTurnMs = 40_000;

/**
 * Lets one test at a time do something, over all workers. Whoever asks for a code takes the one of a resident away from
 * the other who asked a moment before.
 */
export async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const taken = join(tmpdir(), `resident-portal-turn-${name}`);
  await expect.poll(() => take(taken), { timeout: 60_000, intervals: [50] }).toBe(true);
  try {
    return await act();
  } finally {
    rmSync(taken, { recursive: true, force: true });
  }
}

function take(path: string) {
  try {
    mkdirSync(path); // one of two gets it
    return true;
  } catch {
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > longestTurnMs) rmSync(path, { recursive: true, force: true }); // of a test that was ended
    return false;
  }
}
