import { expect } from '@open-wc/testing';
import { firstFaces } from './first-faces.js';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];

describe('the font files of the first view', () => {
  afterEach(() => links().forEach((link) => link.remove()));

  it('are each asked for as a page would ask for a font', () => {
    firstFaces('data:font/woff2,a data:font/woff2,b');

    expect(links().map((link) => link.getAttribute('href'))).to.deep.equal(['data:font/woff2,a', 'data:font/woff2,b']);
    expect(links().every((link) => link.as === 'font' && link.crossOrigin === 'anonymous')).to.equal(true);
  });
});
