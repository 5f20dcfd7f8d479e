import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { loadMasterKey } from './master-key.js';

describe('the master key', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rp-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const trial = { production: false };

  it('is made once, for its owner only', () => {
    const made = loadMasterKey(folder, trial);

    assert.deepEqual(loadMasterKey(folder, trial), made);
    assert.equal(statSync(join(folder, 'master.key')).mode & 0o777, 0o600);
  });

  it('is refused when others can read it or it is cut short', () => {
    loadMasterKey(folder, trial);
    chmodSync(join(folder, 'master.key'), 0o644);
    assert.throws(() => loadMasterKey(folder, trial), /can be read by others/);

    writeFileSync(join(folder, 'master.key'), 'short');
    chmodSync(join(folder, 'master.key'), 0o600);
    assert.throws(() => loadMasterKey(folder, trial), /exactly 32 bytes/);
  });

  it('of the demo data is refused in production', () => {
    const known = join(folder, 'demo.key');
    writeFileSync(known, Buffer.alloc(32, 5));

    loadMasterKey(folder, { ...trial, startFrom: known });

    assert.throws(() => loadMasterKey(folder, { production: true, known }), /which everyone has/);
  });
});
