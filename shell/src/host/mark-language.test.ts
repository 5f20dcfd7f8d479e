import { expect, fixture, html } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { markLanguage } from './mark-language.js';

const only = (language: string, id: string, text: string) => async (tag: string) => ({
  templates: tag === language ? { [id]: text } : ({} as Record<string, string>),
});

async function show(name: string) {
  const element = await fixture<HTMLElement>(html`<p>What this team shows</p>`);
  const stop = markLanguage(element, name);
  return { element, stop, said: () => [element.getAttribute('lang'), element.getAttribute('dir')] };
}

describe('the language of a micro-frontend', () => {
  before(() => contribute('permits', only('ar', 'permits.title', 'التصاريح')));
  afterEach(() => setLocale('en'));

  it('is that of the page, where the team brought words for it', async () => {
    await setLocale('ar');

    const { said } = await show('permits');

    expect(said()).to.deep.equal([null, null]);
  });

  it('is English where it brought none, from one switch to the next', async () => {
    const { said, stop } = await show('permits');
    expect(said()).to.deep.equal([null, null]);

    await setLocale('ta');
    expect(said()).to.deep.equal(['en', 'ltr']);
    await setLocale('ar');

    expect(said()).to.deep.equal([null, null]);
    stop();
  });

  it('is that of the page where the deployment brought words in its place', async () => {
    await contribute('deployment', only('hi', 'permits.title', 'परमिट'));
    await setLocale('hi');

    const { said } = await show('mfe-permits');

    expect(said()).to.deep.equal([null, null]);
  });

  it('is English for a team that hands in no words at all', async () => {
    await setLocale('ar');

    const { said } = await show('no-words');

    expect(said()).to.deep.equal(['en', 'ltr']);
  });
});
