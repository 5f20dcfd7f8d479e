import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  { name: 'A usual span', render: () => html`<rp-date-range legend=${say('When', 'متى')} preset="30"></rp-date-range>` },
  {
    name: 'Two days',
    render: () => html`
      <rp-date-range
        legend=${say('When', 'متى')}
        preset="custom"
        .value=${{ from: '2026-02-01', to: '2026-03-09' }}
      ></rp-date-range>
    `,
  },
];
