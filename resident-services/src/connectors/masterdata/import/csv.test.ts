import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from './csv.js';

describe('a file of comma-separated values', () => {
  const cellsOf = (text: string) => readCsv(text).records.map(({ cells }) => cells);

  it('keeps commas, line ends and quotes of quoted cells', () => {
    const text = 'code,name\nA,"Mill Bridge, 3"\nB,"two\nlines"\nC,"the ""Old"" Town"\n';

    assert.deepEqual(cellsOf(text), [
      ['code', 'name'],
      ['A', 'Mill Bridge, 3'],
      ['B', 'two\nlines'],
      ['C', 'the "Old" Town'],
    ]);
  });

  it('takes line ends of any system, an empty last cell, and the mark that some programs put in front', () => {
    assert.deepEqual(cellsOf('\ufeffa,b\r\n1,\r\n2,3'), [
      ['a', 'b'],
      ['1', ''],
      ['2', '3'],
    ]);
  });

  it('leaves out lines that hold nothing, and counts them', () => {
    const { records } = readCsv('a,b\n\n,,\n"x\ny",2\n3,4\n');

    assert.deepEqual(
      records.map(({ line, cells }) => [line, cells[0]]),
      [
        [1, 'a'],
        [4, 'x\ny'],
        [6, '3'],
      ],
    );
  });

  it('says where a quote is open', () => {
    assert.equal(readCsv('a,b\n1,"never closed\n2,3\n').unclosed, 2);
    assert.equal(readCsv('a,b\n1,"closed" too soon\n').unclosed, 2);
  });

  it('is quick with a megabyte in one cell', () => {
    const long = 'ட, "" '.repeat(200_000);

    assert.equal(cellsOf(`"${long}",1`)[0]?.[0]?.length, long.replaceAll('""', '"').length);
  });
});
