import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'With a hint',
    render: () => html`
      <rp-field
        label=${say('UIN or VID', 'رقم الهوية (UIN) أو المعرّف الافتراضي (VID)')}
        hint=${say('10 or 16 digits; spaces do not matter', '10 أو 16 رقمًا، والمسافات لا تهم')}
        name="id"
        inputmode="numeric"
        autocomplete="username"
        value="6831 4572 0921 5683"
      ></rp-field>
    `,
  },
  {
    name: 'With an error',
    render: () => html`
      <rp-field
        label=${say('Email', 'البريد الإلكتروني')}
        type="email"
        autocomplete="email"
        value="amina@"
        error=${say('Enter an address like name@example.org', 'أدخل عنوانًا مثل name@example.org')}
      ></rp-field>
    `,
  },
  {
    name: 'A code',
    render: () => html`
      <rp-field
        label=${say('6-digit code', 'رمز من 6 أرقام')}
        size="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="6"
        value="482913"
      ></rp-field>
    `,
  },
];
