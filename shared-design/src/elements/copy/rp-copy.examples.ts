import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Beside a number',
    render: () => html`
      <rp-id value="1024102938271612"></rp-id>
      <rp-copy value="1024102938271612" label=${say('Copy event ID', 'نسخ رقم الحدث')}></rp-copy>
    `,
  },
];
