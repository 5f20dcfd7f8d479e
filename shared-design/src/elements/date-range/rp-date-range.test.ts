import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import '../../i18n/words.js';
import { expectAccessible } from '../../testing/index.js';
import type { RpDateRange } from './rp-date-range.js';
import './rp-date-range.js';

async function show(content = html`<rp-date-range legend="When" preset="custom" max="2026-12-31"></rp-date-range>`) {
  const range = await fixture<RpDateRange>(content);
  const heard: unknown[] = [];
  range.addEventListener('change', () => heard.push(range.value));
  const write = async (...texts: string[]) => {
    for (const [i, input] of [...range.querySelectorAll<HTMLInputElement>('.rp-input')].entries()) {
      input.value = texts[i] ?? '';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await range.updateComplete;
    }
  };
  return { range, heard, write, complaint: () => range.querySelector('.rp-error')?.textContent?.trim() };
}

describe('rp-date-range', () => {
  afterEach(() => setLocale('en'));

  it('hears a usual span, and tells once', async () => {
    const { range, heard } = await show(html`<rp-date-range legend="When"></rp-date-range>`);

    range.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await range.updateComplete;

    const { from, to } = range.value;
    expect((Date.parse(to!) - Date.parse(from!)) / 86_400_000).to.equal(7);
    expect(heard).to.have.length(1);
    await expectAccessible(range);
  });

  it('tells of two days when both are written', async () => {
    const { heard, write } = await show();

    await write('1', '2', '2026', '٩', '٣', '٢٠٢٦');

    expect(heard).to.deep.equal([{ from: '2026-02-01', to: '2026-03-09' }]);
  });

  it('says what is wrong, keeps what was written, and tells nothing', async () => {
    const { range, heard, write, complaint } = await show();

    await write('31', '2', '2026', '9', '3', '2026');

    expect(complaint()).to.equal('First day: check the day');
    expect(heard).to.deep.equal([]);
    expect(range.querySelector('[aria-invalid]')).to.have.value('31');
    expect(range.reportValidity()).to.equal(false);
    await expectAccessible(range);
  });

  it('knows that a span has an order and an end', async () => {
    const { write, complaint } = await show();

    await write('10', '3', '2026', '9', '3', '2026');
    expect(complaint()).to.equal('The first day must be before the last day');
    await write('10', '3', '2026', '9', '3', '2027');

    expect(complaint()).to.equal('The last day cannot be in the future');
  });

  for (const [what, texts, sentence] of [
    ['a part', ['31', '2', '2026', '9', '3', '2026'], 'اليوم الأول: تحقق من اليوم'],
    ['the order', ['10', '3', '2026', '9', '3', '2026'], 'يجب أن يسبق اليوم الأول اليوم الأخير'],
    ['the end', ['10', '3', '2026', '9', '3', '2027'], 'لا يمكن أن يكون اليوم الأخير في المستقبل'],
  ] as const) {
    it(`says what is wrong with ${what} in the new language after a switch`, async () => {
      const { range, write, complaint } = await show();
      await write(...texts);

      await setLocale('ar');
      await range.updateComplete;

      expect(complaint()).to.equal(sentence);
    });
  }

  it('forgets the complaint when it is mended', async () => {
    const { range, write, complaint } = await show();
    await write('31', '2', '2026', '9', '3', '2026');

    await write('28', '2', '2026', '9', '3', '2026');

    expect(complaint()).to.equal(undefined);
    expect(range.value).to.deep.equal({ from: '2026-02-28', to: '2026-03-09' });
  });
});
