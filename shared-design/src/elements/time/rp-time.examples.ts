import { html } from 'lit';
import type { Example } from '../../examples/example.js';

const day = new Date('2026-03-09T10:05:00');

export const examples: readonly Example[] = [
  {
    name: 'All manners',
    render: () => html`
      <ul>
        <li><rp-time .value=${day}></rp-time></li>
        <li><rp-time .value=${day} format="datetime"></rp-time></li>
        <li><rp-time .value=${new Date(Date.now() - 7_200_000)} format="relative"></rp-time></li>
      </ul>
    `,
  },
];
