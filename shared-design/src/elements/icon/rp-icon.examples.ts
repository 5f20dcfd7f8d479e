import { html } from 'lit';
import type { Example } from '../../examples/example.js';
import { type IconName, icons } from './icons.js';

export const examples: readonly Example[] = [
  {
    name: 'All signs',
    render: () => html`
      <ul class="rp-row">
        ${(Object.keys(icons) as IconName[]).map(
          (name) => html`<li class="rp-small"><rp-icon name=${name} .style=${'--rp-icon-size: calc(var(--rp-px) * 32)'}></rp-icon> ${name}</li>`,
        )}
      </ul>
    `,
  },
];
