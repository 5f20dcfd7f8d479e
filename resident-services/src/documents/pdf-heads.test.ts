import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headsOf } from './pdf-heads.js';

describe('heads of objects in a PDF', () => {
  const named = (text: string) => headsOf(text, [])?.map(({ names, start }) => [[...names].join(' '), text.slice(start)]);

  it('end where their object does, or its stream begins', () => {
    const text = '1 0 obj << /A << /B 1 >> >> endobj 2 0 %\nobj [ /C ] stream\nx';

    assert.deepEqual(named(text), [
      ['A B', text],
      ['C', '\nx'],
    ]);
  });

  it('go on behind words within a dictionary, whatever was closed before', () => {
    const hidden = ['<< /X endobj /First 4 >>', '<< /X stream\n/First 4 >>', '>> << /X endobj /First 4 >>'];

    const heads = hidden.map((dictionary) => named(`1 0 obj ${dictionary} stream\nx`));

    assert.deepEqual(heads, Array(3).fill([['X First', '\nx']]));
  });

  it('are read once, but for a few letters', () => {
    const twice = (length: number) => `${'1 0 obj << '.repeat(2)}${'/Name '.repeat(length / 6)}`;

    assert.equal(headsOf(twice(90_000), [])?.length, 2);
    assert.equal(headsOf(twice(120_000), []), undefined);
  });

  it('are read in few steps where there is nothing to read', (test) => {
    const exec = test.mock.method(RegExp.prototype, 'exec');

    for (const nothing of [' ', '[', ']{}', '/', ')', '\0\n', '%']) assert.equal(headsOf(`1 0 obj ${nothing.repeat(100_000)}`, [])?.length, 1);

    assert.ok(exec.mock.callCount() < 100, `${exec.mock.callCount()} steps`);
  });
});
