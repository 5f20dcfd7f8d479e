import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Two errors',
    render: () => html`
      <rp-error-summary
        .errors=${[
          { for: 'kind', text: say('Choose a kind of VID', 'اختر نوع المعرّف الافتراضي') },
          { for: 'email', text: say('Enter an address like name@example.org', 'أدخل عنوانًا مثل name@example.org') },
        ]}
      ></rp-error-summary>
    `,
  },
];
