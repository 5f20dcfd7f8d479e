import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Counts',
    render: () => html`
      <p class="rp-row">
        ${say('Messages', 'الرسائل')} <rp-badge count="3" label=${say('3 new messages', '3 رسائل جديدة')}></rp-badge>
        ${say('Requests', 'الطلبات')} <rp-badge count="128" label=${say('128 requests', '128 طلبا')}></rp-badge>
      </p>
    `,
  },
  { name: 'A word', render: () => html`<p>${say('Personal card', 'البطاقة الشخصية')} <rp-badge>${say('New', 'جديد')}</rp-badge></p>` },
];
