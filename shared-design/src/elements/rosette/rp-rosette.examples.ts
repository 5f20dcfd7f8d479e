import { html } from 'lit';
import type { Example } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'All four',
    render: () => html`
      <div class="rp-row">
        <rp-rosette></rp-rosette>
        <rp-rosette variant="tick"></rp-rosette>
        <rp-rosette variant="crop" .style=${'inline-size: calc(var(--rp-px) * 252)'}></rp-rosette>
        <rp-rosette variant="dense" .style=${'inline-size: calc(var(--rp-px) * 252)'}></rp-rosette>
      </div>
    `,
  },
];
