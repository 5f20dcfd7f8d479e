import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const text = () => say('Your UIN is the number on your card. It never changes.', 'رقم هويتك هو الرقم المكتوب على بطاقتك، ولا يتغير.');

export const examples: readonly Example[] = [
  { name: 'Closed', render: () => html`<rp-details summary=${say('What is a UIN?', 'ما رقم الهوية (UIN)؟')}>${text()}</rp-details>` },
  { name: 'Open', render: () => html`<rp-details open summary=${say('What is a UIN?', 'ما رقم الهوية (UIN)؟')}>${text()}</rp-details>` },
];
