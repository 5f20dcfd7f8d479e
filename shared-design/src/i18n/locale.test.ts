import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { localized, msg } from '@lit/localize';
import { customElement } from '../core/define.js';
import type { Words } from './catalogue.js';
import { contribute, getLocale, onLocale, setLocale } from './locale.js';

@localized()
@customElement('rp-test-words')
class TestWords extends LitElement {
  protected override render() {
    return html`${msg('Close', { id: 'test.close' })} ${msg('Late', { id: 'late.word' })}`;
  }
}

const words = (templates: Words['templates']) => async () => ({ templates });
const show = () => fixture<TestWords>(html`<rp-test-words></rp-test-words>`);
const textOf = (element: TestWords) => element.shadowRoot!.textContent;

/** What is warned of while something runs. */
async function warnings(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  await run().finally(() => (console.warn = warn));
  return heard;
}

describe('the language of the page', () => {
  before(() => contribute('test', words({ 'test.close': 'إغلاق' })));
  afterEach(() => setLocale('en'));

  it('changes in one step, direction included', async () => {
    const element = await show();
    const heard: string[] = [];
    const stop = onLocale((tag) => heard.push(`${tag} ${document.documentElement.dir}`));

    await setLocale('ar');
    await element.updateComplete;
    stop();

    expect(textOf(element)).to.equal('إغلاق Late');
    expect([document.documentElement.lang, document.documentElement.dir, getLocale()]).to.deep.equal(['ar', 'rtl', 'ar']);
    expect(heard).to.deep.equal(['ar rtl']);
  });

  it('waits for every contributor before it changes', async () => {
    let arrive = (_: Words) => {};
    void contribute('slow', () => new Promise<Words>((resolve) => (arrive = resolve)));

    const switching = setLocale('ar');
    await Promise.resolve();
    expect(getLocale()).to.equal('en');
    arrive({ templates: {} });
    await switching;

    expect(getLocale()).to.equal('ar');
  });

  it('shows words that join after the change', async () => {
    await setLocale('ar');
    const element = await show();

    await contribute('late', words({ 'late.word': 'متأخر' }));
    await element.updateComplete;

    expect(textOf(element)).to.equal('إغلاق متأخر');
  });

  it('lets the last of several wishes win', async () => {
    await Promise.all([setLocale('ar'), setLocale('en')]);

    expect(getLocale()).to.equal('en');
    expect(document.documentElement.dir).to.equal('ltr');
  });

  it('leaves English where words do not load, and tries them again', async () => {
    let line = 'down';
    const load = async () => {
      if (line === 'down') throw new Error('offline');
      return { templates: { 'again.word': 'مرة' } };
    };
    await contribute('again', load);

    const heard = await warnings(() => setLocale('ar'));
    expect(heard.join()).to.contain('The words of again in ar did not load');
    expect(msg('Again', { id: 'again.word' })).to.equal('Again');
    line = 'up';
    await setLocale('ar');

    expect(msg('Again', { id: 'again.word' })).to.equal('مرة');
  });

  it('reports two packages that claim one id; the first keeps it', async () => {
    await setLocale('ar');

    const heard = await warnings(() => contribute('other', words({ 'test.close': 'أغلق' })));

    expect(heard.join()).to.contain('ar|test.close of other is already that of test');
    expect(msg('Close', { id: 'test.close' })).to.equal('إغلاق');
  });

  it('refuses a language that is not on offer', async () => {
    const refusal = await setLocale('xx').catch((error: unknown) => error);

    expect(refusal).to.be.instanceOf(RangeError);
    expect(getLocale()).to.equal('en');
  });
});
