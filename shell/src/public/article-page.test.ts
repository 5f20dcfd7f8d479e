import { expect, fixture } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { shellWords } from '../words/locales.js';
import { showArticle } from './article-page.js';
import { articlePaths } from './paths.js';

describe('rp-article-page', () => {
  before(() => contribute('shell', shellWords));
  afterEach(() => setLocale('en'));

  for (const path of articlePaths) {
    it(`SH-29: ${path} has one heading, its sections below it, and is accessible`, async () => {
      const page = await fixture(showArticle(path).element);

      expect(page.querySelectorAll('h1').length).to.equal(1);
      expect(page.querySelectorAll('h2').length).to.be.greaterThan(2);
      await expectAccessible(page);
    });
  }

  it('speaks the language of the page', async () => {
    const { element, title } = showArticle('/help');
    await fixture(element);

    await setLocale('ar');
    await element.updateComplete;

    expect(title()).to.equal('المساعدة');
    expect(element.querySelector('h1')).to.have.text('المساعدة');
  });
});
