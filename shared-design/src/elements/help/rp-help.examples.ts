import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Beside a word',
    render: () => html`
      <p>
        ${say('UIN', 'الرقم الموحد')}
        <rp-help
          about=${say('UIN', 'الرقم الموحد')}
          text=${say('Your UIN is the number on your card. It never changes. Show it only to people you trust.', 'رقمك الموحد هو الرقم المكتوب على بطاقتك، ولا يتغير. لا تظهره إلا لمن تثق به.')}
        ></rp-help>
      </p>
    `,
  },
];
