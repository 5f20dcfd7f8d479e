import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeLog } from './log.js';

describe('the log', () => {
  const written = (write: (log: ReturnType<typeof makeLog>) => void) => {
    const lines: string[] = [];
    write(makeLog('info', { write: (line) => void lines.push(line) }));
    return lines.join('');
  };

  it('takes the fields allowed, no others', () => {
    const line = written((log) => log.info({ operation: 'listVids', status: 200, uin: '4092193295', body: { otp: '123456' }, name: 'Amal' }, 'answered'));

    assert.match(line, /"operation":"listVids","status":200/);
    for (const secret of ['4092193295', '123456', 'Amal']) assert.ok(!line.includes(secret), secret);
  });

  it('tells what an error is without what it quotes', () => {
    const cause = new SyntaxError('Unexpected token in JSON: "Amal"');
    const error = new Error('no VID 2846826352138749 for amal@example.org eyJhbGciOi.J9', { cause });

    const line = written((log) => log.error({ err: error }, 'unexpected'));

    assert.match(line, /no VID \[number\] for \[address\] \[token\]/);
    assert.match(line, /log\.test\.ts/);
    assert.ok(!line.includes('Amal'));
  });
});
