import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'All kinds',
    render: () => html`
      <div class="rp-row">
        <rp-status status="success">${say('Done', 'تم')}</rp-status>
        <rp-status status="progress">${say('In progress', 'قيد المعالجة')}</rp-status>
        <rp-status status="failed">${say('Failed', 'فشل')}</rp-status>
        <rp-status status="cancelled">${say('Cancelled', 'ملغى')}</rp-status>
        <rp-status status="info">${say('One-time', 'مرة واحدة')}</rp-status>
      </div>
    `,
  },
];
