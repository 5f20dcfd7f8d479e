import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { isSigned, signatureOf } from './signature.js';

describe('the signature of a message', () => {
  const body = Buffer.from('{"a":1}');
  const hex = (method: string) => createHmac(method, 'secret').update(body).digest('hex');

  for (const method of ['sha256', 'SHA256', 'sha384', 'SHA512']) {
    it(`counts with ${method}`, () => {
      assert.ok(isSigned(`${method}=${hex(method.toLowerCase())}`, body, 'secret'));
    });
  }

  it('with SHA-1 counts only where that is allowed', () => {
    const header = `sha1=${hex('sha1')}`;

    assert.deepEqual([isSigned(header, body, 'secret'), isSigned(header, body, 'secret', { sha1: true })], [false, true]);
  });

  for (const [what, header] of Object.entries({
    none: undefined,
    empty: '',
    'another secret': signatureOf('other', body),
    'another method than it says': `sha512=${hex('sha256')}`,
    'an unknown method': `md5=${createHmac('md5', 'secret').update(body).digest('hex')}`,
    'half of it': signatureOf('secret', body).slice(0, 39),
    'no hex': 'sha256=zz',
  })) {
    it(`does not fit: ${what}`, () => {
      assert.equal(isSigned(header, body, 'secret'), false);
    });
  }

  it('is of these very bytes', () => {
    assert.equal(isSigned(signatureOf('secret', body), Buffer.from('{"a": 1}'), 'secret'), false);
  });
});
