import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, press } from '../../testing/index.js';
import type { RpField } from './rp-field.js';
import './rp-field.js';

const show = async (content = html`<rp-field label="Email" hint="We write to it" type="email"></rp-field>`) => {
  const field = await fixture<RpField>(content);
  return { field, input: field.querySelector('input')! };
};

describe('rp-field', () => {
  it('is named by its label and described by its hint, then its error', async () => {
    const { field, input } = await show();

    field.error = 'Enter an address';
    await field.updateComplete;

    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent);
    expect(described).to.deep.equal(['We write to it', 'Enter an address']);
    expect(input.labels![0]).to.have.text('Email');
    expect(input).to.have.attribute('aria-invalid', 'true');
    await expectAccessible(field);
  });

  it('has the value when its host hears of it', async () => {
    const { field } = await show();
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));

    field.focus();
    await press('a', 'b');

    expect(heard).to.deep.equal(['a', 'ab']);
  });

  it('shows what its host writes, also over what was typed', async () => {
    const { field, input } = await show();
    field.focus();
    await press('a');

    field.value = '';
    await field.updateComplete;

    expect(input.value).to.equal('');
  });

  it('writes numbers and addresses from left to right, at the side where the page starts', async () => {
    const box = await fixture(html`<div dir="rtl"><rp-field label="Email" type="email"></rp-field></div>`);
    await box.querySelector<RpField>('rp-field')!.updateComplete;

    const input = box.querySelector('input')!;

    expect(getComputedStyle(input).direction).to.equal('ltr');
    expect(input).to.have.attribute('dir', 'ltr');
  });

  it('has its styles in the shadow root that it stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });

    shadow.append(document.createElement('rp-field'), document.createElement('rp-field'));

    expect(shadow.adoptedStyleSheets.length).to.equal(1);
  });
});
