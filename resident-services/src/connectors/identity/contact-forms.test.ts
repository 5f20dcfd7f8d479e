import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMAIL_FORM, isEmail, isPhone, PHONE_FORM } from './contact-forms.js';

const good = ['mira.solen@example.org', "o'hara+bank@mail.example.org", 'أمل@مثال.example', 'a@b.c'];
const bad = [
  'mira@example',
  'mira@@example.org',
  'mira solen@example.org',
  'Mira<mira@example.org>',
  'mira@example.org,other@example.org',
  'mira;other@example.org',
  'a:mira@example.org',
  '"mira"@example.org',
  'mira(home)@example.org',
  'mira@[127.0.0.1]',
  'mira\\@example.org',
  'mira\u0000@example.org',
  'mira@exam\u0085ple.org',
  'mira@example.org\nbcc',
  `${'m'.repeat(65)}@example.org`,
];

describe('how a contact is written', () => {
  it('is the same for pages, whatever flags they read it with', () => {
    for (const flags of ['', 'u', 'v']) {
      const form = new RegExp(EMAIL_FORM, flags);
      assert.deepEqual([good.filter((text) => !form.test(text)), bad.filter((text) => form.test(text))], [[], []], flags);
    }
  });

  it('has an address no longer than mail servers take one', () => {
    const long = `mira@${'a.'.repeat(125)}org`;

    assert.deepEqual([isEmail(long.slice(0, 254)), isEmail(long)], [true, false]);
  });

  it('has a phone number in digits, with a plus sign or without', () => {
    assert.deepEqual(['+99920555011', '9992055501', '999 205 55011', '٩٩٩٢٠٥٥٥٠١١', '+999'].map(isPhone), [true, true, false, false, false]);
    assert.ok(new RegExp(PHONE_FORM).test('+99920555011'));
  });
});
