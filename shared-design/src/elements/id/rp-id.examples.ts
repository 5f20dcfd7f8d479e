import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'In a sentence',
    render: () => html`<p>${say('Event ID', 'رقم الحدث')} <rp-id value="1024102938271612"></rp-id>.</p>`,
  },
];
