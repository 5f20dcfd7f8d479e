import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import { choose, chooseStandard, prefs } from '../../prefs/prefs.js';
import { settings } from '../../prefs/settings.js';
import { deepActiveElement, expectAccessible, press } from '../../testing/index.js';
import '../button/rp-button.js';
import type { RpDialog } from '../dialog/rp-dialog.js';
import type { RpDisplaySettings } from './rp-display-settings.js';
import './rp-display-settings.js';

async function show() {
  const box = await fixture(html`<div><rp-button>Display settings</rp-button><rp-display-settings></rp-display-settings></div>`);
  const element = box.querySelector<RpDisplaySettings>('rp-display-settings')!;
  const opener = box.querySelector<HTMLElement>('rp-button')!;
  opener.focus();
  await element.show();
  const root = element.shadowRoot!;
  await root.querySelector<RpDialog>('rp-dialog')!.updateComplete;
  const input = (id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;
  const press = async (what: HTMLElement) => {
    what.click();
    await element.updateComplete;
  };
  return { element, opener, root, input, press, again: root.querySelector<HTMLElement>('rp-button[variant=secondary]')! };
}

describe('rp-display-settings', () => {
  afterEach(async () => {
    chooseStandard();
    document.querySelectorAll('rp-display-settings').forEach((element) => element.remove());
    await setLocale('en');
  });

  for (const language of ['en', 'ar']) {
    for (const theme of ['light', 'dark', 'cream'] as const) {
      it(`is accessible, ${theme}, ${language}`, async () => {
        await setLocale(language);
        choose({ theme, status: 'safe' });

        const { element } = await show();

        await expectAccessible(element);
      });
    }
  }

  it('offers every setting, and every value of it', async () => {
    const { root } = await show();

    for (const [name, [standard, ...others]] of Object.entries(settings)) {
      const inputs = [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
      const values = inputs.map(({ value }) => value);
      expect(values, name).to.deep.equal(inputs[0]?.type === 'radio' ? [standard, ...others] : others);
    }
  });

  it('shows what is chosen at once, by keyboard', async () => {
    const { input } = await show();

    input('theme-auto').focus();
    await press('ArrowDown', 'ArrowDown');
    input('spacing').focus();
    await press('Space');

    expect(prefs()).to.deep.equal({ theme: 'dark', spacing: 'wide' });
    expect(document.documentElement).to.have.attribute('data-rp-theme', 'dark');
    await press('Space');
    expect(prefs()).to.deep.equal({ theme: 'dark' });
  });

  it('begins with what was chosen before, and follows other tabs', async () => {
    choose({ size: '150', motion: 'reduced' });
    const { input, element } = await show();

    expect(input('size-150').checked).to.equal(true);
    expect(input('motion').checked).to.equal(true);
    choose({ size: '200', motion: 'auto' });
    await element.updateComplete;

    expect(input('size-200').checked).to.equal(true);
    expect(input('motion').checked).to.equal(false);
  });

  it('goes back to the standard, says so, and undoes it; the focus stays', async () => {
    choose({ theme: 'cream', links: 'thick' });
    const test = await show();
    const spoken = () => test.root.querySelector('rp-dialog')!.shadowRoot!.querySelector('dialog')!.textContent;
    test.again.focus();

    await test.press(test.again);
    expect(prefs()).to.deep.equal({});
    await waitUntil(() => spoken()?.includes('All display settings are as standard.'));
    expect(test.again).to.have.trimmed.text('Undo');

    await test.press(test.again);
    expect(prefs()).to.deep.equal({ theme: 'cream', links: 'thick' });
    await waitUntil(() => spoken()?.includes('Your display settings are back.'));
    expect(document.activeElement?.shadowRoot?.activeElement).to.equal(test.again);
  });

  it('has nothing to undo once something else is chosen', async () => {
    choose({ theme: 'cream' });
    const test = await show();
    await test.press(test.again);

    await test.press(test.input('links'));

    expect(test.again).to.have.trimmed.text('Use the standard settings');
  });

  it('says that there is no voice where the device has none', async () => {
    const { input, root } = await show();
    const none = speechSynthesis.getVoices().length === 0;

    expect(input('voice').disabled).to.equal(none);
    expect(root.querySelector('#voice-hint')).to.contain.text(none ? 'no voice' : 'reads it to you');
  });

  it('gives the focus back when it closes', async () => {
    const { element, opener } = await show();
    expect(deepActiveElement()).to.have.text('Display settings');

    setTimeout(() => press('Escape'));
    await oneEvent(element.shadowRoot!.querySelector('rp-dialog')!, 'rp-close');

    expect(document.activeElement).to.equal(opener);
  });
});
