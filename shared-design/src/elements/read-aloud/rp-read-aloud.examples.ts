import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const always = () => true;

export const examples: readonly Example[] = [
  {
    name: 'Reads what it stands in',
    render: () => html`
      <div class="rp-stack">
        <rp-read-aloud .speaks=${always}></rp-read-aloud>
        <p>${say('Your card is ready. You can fetch it at any centre.', 'بطاقتك جاهزة. يمكنك استلامها من أي مركز.')}</p>
      </div>
    `,
  },
];
