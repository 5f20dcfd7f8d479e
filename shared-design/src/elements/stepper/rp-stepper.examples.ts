import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const steps = () => [
  { label: say('Who receives it', 'من يستلمها'), href: '#who' },
  { label: say('What you share', 'ماذا تشارك'), href: '#what' },
  { label: say('Your consent', 'موافقتك'), href: '#consent' },
  { label: say('Check and send', 'المراجعة والإرسال'), href: '#check' },
];

export const examples: readonly Example[] = [
  { name: 'At the third of four', render: () => html`<rp-stepper .steps=${steps()} current="3"></rp-stepper>` },
  { name: 'At the first', render: () => html`<rp-stepper .steps=${steps()}></rp-stepper>` },
];
