import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import '../../i18n/words.js';
import { deepActiveElement, expectAccessible, expectRobust } from '../../testing/index.js';
import type { RpDateField } from './rp-date-field.js';
import './rp-date-field.js';

async function show(content = html`<rp-date-field legend="Born" min="1900-01-01" max="2026-11-22"></rp-date-field>`) {
  const field = await fixture<RpDateField>(content);
  const heard: string[] = [];
  field.addEventListener('change', () => heard.push(field.value));
  const write = async (...texts: string[]) => {
    for (const [i, input] of [...field.querySelectorAll('input')].entries()) {
      input.value = texts[i] ?? '';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await field.updateComplete;
    }
  };
  const complain = async () => {
    field.reportValidity();
    await field.updateComplete;
    return field.querySelector('.rp-error')?.textContent?.trim();
  };
  return { field, heard, write, complain };
}

describe('rp-date-field', () => {
  afterEach(() => setLocale('en'));

  it('tells of a day once, when all of it is written', async () => {
    const { field, heard, write } = await show();

    await write('٩', 'mar', '١٩٩٠');

    expect(heard).to.deep.equal(['1990-03-09']);
    expect(field.reportValidity()).to.equal(true);
    await expectAccessible(field);
    await expectRobust(field);
  });

  it('calls nothing wrong while it is being written', async () => {
    const { field, write } = await show();

    await write('31', '2', '1990');

    expect(field.querySelector('.rp-error')).to.equal(null);
    expect(field.value).to.equal('');
  });

  for (const [texts, sentence] of [
    [['', '', ''], 'Enter the day, the month and the year'],
    [['9', '', '1990'], 'Enter the month too'],
    [['31', '2', '1990'], 'Check the day: this month does not have it'],
    [['9', '3', '90'], 'Write the year in four digits'],
    [['9', '3', '1890'], 'The date must be 1 January 1900 or later'],
    [['9', '3', '2027'], 'The date must be 22 November 2026 or earlier'],
  ] as const) {
    it(`says of "${texts.join(' ')}": ${sentence}`, async () => {
      const { write, complain } = await show();

      await write(...texts);

      expect(await complain()).to.equal(sentence);
    });
  }

  it('leads to the part that is wrong, and forgets the complaint when it is mended', async () => {
    const { field, write, complain } = await show();
    await write('9', '13', '1990');
    await complain();

    field.focus();
    expect((deepActiveElement() as HTMLInputElement).value).to.equal('13');
    await expectAccessible(field);
    await write('9', '12', '1990');

    expect(field.querySelector('.rp-error')).to.equal(null);
  });

  it('may stay empty where it is optional, and shows what its host writes', async () => {
    const { field } = await show(html`<rp-date-field legend="Until" optional></rp-date-field>`);
    expect(field.reportValidity()).to.equal(true);

    field.value = '2026-03-09';
    await field.updateComplete;

    expect([...field.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['9', '3', '2026']);
  });

  it('complains in the new language after a switch', async () => {
    const { field, complain } = await show();
    await complain();

    await setLocale('ar');
    await field.updateComplete;

    expect(field.querySelector('.rp-error')).to.have.trimmed.text('أدخل اليوم والشهر والسنة');
  });
});
