import { expect } from '@open-wc/testing';
import { limitsInWords, refusalInWords, refusalOf, sizeInWords } from './limits.js';

const file = (name: string, type: string, bytes = 10) => new File(['x'.repeat(bytes)], name, { type });
const limits = { accept: 'application/pdf, image/*,.HEIC', maxBytes: 2 * 1024 * 1024 };

describe('the limits of an upload', () => {
  it('take files by kind, by group and by ending', () => {
    expect(refusalOf(file('a.pdf', 'application/pdf'), limits)).to.equal(undefined);
    expect(refusalOf(file('a.png', 'image/png'), limits)).to.equal(undefined);
    expect(refusalOf(file('A.heic', ''), limits)).to.equal(undefined);
    expect(refusalOf(file('a.txt', 'text/plain'), limits)).to.equal('kind');
    expect(refusalOf(file('a.txt', 'text/plain'), {})).to.equal(undefined);
  });

  it('refuse what is empty or too large', () => {
    expect(refusalOf(file('a.pdf', 'application/pdf', 0), limits)).to.equal('empty');
    expect(refusalOf(file('a.pdf', 'application/pdf', 11), { maxBytes: 10 })).to.equal('size');
    expect(refusalOf(file('a.pdf', 'application/pdf', 10), { maxBytes: 10 })).to.equal(undefined);
  });

  it('are said before and after', () => {
    const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
    const said = { accept: 'application/pdf,image/jpeg,.png', maxBytes: 2 * 1024 * 1024 };

    expect(plain(limitsInWords(said))).to.equal('PDF, JPG or PNG, no larger than 2 MB');
    expect(limitsInWords({})).to.equal('');
    expect(plain(refusalInWords('kind', said))).to.equal('This kind of file cannot be taken. Choose PDF, JPG or PNG.');
    expect(refusalInWords('size', said)).to.equal('This file is too large. The most is 2 MB.');
  });

  it('count in sizes that people know', () => {
    expect(sizeInWords(1)).to.equal('1 kB');
    expect(sizeInWords(512 * 1024)).to.equal('512 kB');
    expect(sizeInWords(1.44 * 1024 * 1024)).to.equal('1.4 MB');
  });
});
