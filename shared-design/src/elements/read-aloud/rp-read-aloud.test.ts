import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import { expectAccessible } from '../../testing/index.js';
import '../status/rp-status.js';
import { blocksOf } from './blocks.js';
import type { RpReadAloud } from './rp-read-aloud.js';
import './rp-read-aloud.js';

/** A voice that says nothing and remembers what it was to say. */
function mute() {
  const said: SpeechSynthesisUtterance[] = [];
  return {
    said,
    speak: (words: SpeechSynthesisUtterance) => void said.push(words),
    cancel: () => {},
    end: () => said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent),
  };
}

async function show() {
  const voice = mute();
  const page = await fixture(html`
    <main lang="en">
      <rp-read-aloud .voice=${voice} .speaks=${(tag: string) => tag === 'en'}></rp-read-aloud>
      <h1>My VIDs</h1>
      <p>You have <b>two</b> VIDs.</p>
      <p lang="ar">يوسف</p>
      <p hidden>Nobody sees this.</p>
      <button>Revoke</button>
      <rp-status status="success">Done</rp-status>
    </main>
  `);
  const aloud = page.querySelector<RpReadAloud>('rp-read-aloud')!;
  const button = aloud.shadowRoot!.querySelector<HTMLElement>('rp-button')!;
  const press = async () => {
    button.click();
    await aloud.updateComplete;
  };
  return { page, aloud, button, press, voice };
}

describe('rp-read-aloud', () => {
  it('finds what is seen, piece by piece, in the language of each, through shadow roots', async () => {
    const { page } = await show();

    expect(blocksOf(page).map(({ text, lang }) => `${lang}: ${text}`)).to.deep.equal(['en: My VIDs', 'en: You have two VIDs.', 'ar: يوسف', 'en: Done']);
  });

  it('reads one piece after the other, then is ready to begin again', async () => {
    const { press, voice, button, aloud } = await show();

    await press();
    expect(button).to.have.trimmed.text('Stop reading');
    for (let piece = 0; piece < 4; piece++) voice.end();
    await aloud.updateComplete;

    expect(voice.said.map(({ text, lang }) => [lang, text])).to.deep.equal([
      ['en', 'My VIDs'],
      ['en', 'You have two VIDs.'],
      ['ar', 'يوسف'],
      ['en', 'Done'],
    ]);
    expect(button).to.have.trimmed.text('Read this page aloud');
  });

  it('stops, and goes on with the piece that was begun', async () => {
    const { press, voice, button } = await show();
    await press();
    voice.end();

    await press();
    expect(button).to.have.trimmed.text('Read on');
    await press();

    expect(voice.said.map(({ text }) => text)).to.deep.equal(['My VIDs', 'You have two VIDs.', 'You have two VIDs.']);
  });

  it('does not read what has left the page', async () => {
    const { press, voice, page } = await show();
    await press();

    page.querySelectorAll('p').forEach((p) => p.remove());
    voice.end();

    expect(voice.said.at(-1)?.text).to.equal('Done');
  });

  it('shows nothing where the device cannot speak the language of the page', async () => {
    const { aloud } = await show();

    await setLocale('ar');
    await aloud.updateComplete;

    expect(aloud.shadowRoot!.querySelector('rp-button')).to.equal(null);
    await setLocale('en');
  });

  it('is accessible', async () => {
    const { aloud } = await show();

    await expectAccessible(aloud);
  });
});
