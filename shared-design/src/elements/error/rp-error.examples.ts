import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'With a reference',
    render: () => html`
      <rp-error
        level="3"
        message=${say('We cannot reach the service. Your data are safe.', 'لا يمكننا الوصول إلى الخدمة. بياناتك آمنة.')}
        reference="7f3a-91c2"
      ></rp-error>
    `,
  },
];
