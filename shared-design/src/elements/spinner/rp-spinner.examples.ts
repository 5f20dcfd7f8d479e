import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  { name: 'With a word of its own', render: () => html`<rp-spinner label=${say('Checking the code…', 'جار التحقق من الرمز…')}></rp-spinner>` },
  { name: 'With nothing to tell', render: () => html`<rp-spinner></rp-spinner>` },
];
