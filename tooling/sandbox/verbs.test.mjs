import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { requestOf, usage } from './verbs.mjs';

/** Method and path of each operation: the file is laid out by lines. */
function operations() {
  const lines = readFileSync(new URL('../../shared-contract/sandbox-api.openapi.yaml', import.meta.url), 'utf8').split('\n');
  let path = '';
  return lines.flatMap((line) => {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
    const method = /^ {4}(get|post):$/.exec(line)?.[1];
    return method ? [{ method: method.toUpperCase(), path }] : [];
  });
}

const examples = {
  session: ['4092193295'],
  application: ['UIN_GENERATOR'],
  advance: ['10001100800000120260303091500'],
  answer: ['aldora-bank', 'RECEIVED'],
  clock: ['60'],
};
const names = [...usage.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name);

describe('the verbs of the sandbox', () => {
  it('are the operations of its contract, all of them', () => {
    const asked = names.map((name) => requestOf([name, ...(examples[name] ?? [])])).map(({ method, path }) => `${method} ${path}`);

    const known = operations().map(({ method, path }) => new RegExp(`^${method} ${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`));
    assert.equal(known.length, 13);
    for (const operation of known)
      assert.ok(
        asked.some((one) => operation.test(one)),
        `no verb asks ${operation}`,
      );
    for (const one of asked)
      assert.ok(
        known.some((operation) => operation.test(one)),
        one,
      );
  });

  it('say what is missing or wrong before anything is asked', () => {
    assert.throws(() => requestOf(['session']), /UIN\|VID is missing/);
    assert.throws(() => requestOf(['clock', 'soon']), /SECONDS is a whole number/);
    assert.throws(() => requestOf(['resident', 'x']), /Not JSON/);
    assert.throws(() => requestOf(['dance']), /Usage/);
  });
});
