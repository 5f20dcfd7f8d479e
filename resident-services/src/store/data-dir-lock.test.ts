import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { lockDataDir } from './data-dir-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rp-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps out a second process, and says which one has it', () => {
    writeFileSync(join(folder, 'owner.pid'), String(process.ppid));

    assert.throws(() => lockDataDir(folder), new RegExp(`in use by process ${process.ppid}`));
  });

  it('takes over from a process that is gone', () => {
    writeFileSync(join(folder, 'owner.pid'), '999999999');

    assert.doesNotThrow(() => lockDataDir(folder).release());
  });
});
