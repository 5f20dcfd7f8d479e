import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Masked',
    render: () => html`
      <rp-reveal value="6831457209215683" masked="XXXXXXXXXXXX5683" name=${say('VID', 'المعرّف الافتراضي')}></rp-reveal>
    `,
  },
  {
    name: 'An address',
    render: () => html`
      <rp-reveal plain value="mira.solen@example.org" masked="m***@example.org" name=${say('E-mail', 'البريد الإلكتروني')}></rp-reveal>
    `,
  },
];
