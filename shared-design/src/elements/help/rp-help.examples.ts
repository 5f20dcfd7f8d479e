import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Beside a word',
    render: () => html`
      <p>
        ${say('UIN', 'رقم الهوية (UIN)')}
        <rp-help
          about=${say('UIN', 'رقم الهوية (UIN)')}
          text=${say('Your UIN is the number on your card. It never changes. Show it only to people you trust.', 'رقم هويتك هو الرقم المكتوب على بطاقتك، ولا يتغير. لا تظهره إلا لمن تثق به.')}
        ></rp-help>
      </p>
    `,
  },
];
