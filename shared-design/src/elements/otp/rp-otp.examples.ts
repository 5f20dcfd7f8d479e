import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const hint = () => say('We sent it to m•••@example.org. You have 3 tries.', 'أرسلناه إلى m•••@example.org. لديك 3 محاولات.');

export const examples: readonly Example[] = [
  {
    name: 'A new one may be asked for soon',
    render: () => html`<rp-otp hint=${hint()} value="482913" .resendAt=${new Date(Date.now() + 59_500)}></rp-otp>`,
  },
  {
    name: 'With an error, and a new one at hand',
    render: () => html`
      <rp-otp
        hint=${hint()}
        value="48291"
        error=${say('The code has 6 digits. You entered 5.', 'يتكون الرمز من 6 أرقام. أدخلت 5.')}
        .resendAt=${new Date(0)}
      ></rp-otp>
    `,
  },
];
