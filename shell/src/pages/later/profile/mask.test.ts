import { expect } from '@open-wc/testing';
import { maskEmail, maskPhone } from './mask.js';

describe('masks', () => {
  it('leave one letter of a name, whole or short, and where the mail goes', () => {
    expect(['mira.solen@example.org', 'm@example.org', 'سلمى@example.org', '@example.org', 'mira'].map(maskEmail)).to.deep.equal([
      'm***@example.org',
      'm***@example.org',
      'س***@example.org',
      '***@example.org',
      'm***',
    ]);
  });

  it('leave the last digits of a number, unless that were half of it', () => {
    expect(['+999 5550 1234', '123456', ''].map(maskPhone)).to.deep.equal(['***234', '***', '***']);
  });
});
