import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'In a sentence',
    render: () => html`
      <p>${say('Time left:', 'الوقت المتبقي:')} <rp-countdown .until=${new Date(Date.now() + 179_500)}></rp-countdown></p>
    `,
  },
];
