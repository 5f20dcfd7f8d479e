import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const services = () => [
  { value: '', label: say('All services', 'كل الخدمات') },
  { value: 'vid', label: say('Virtual IDs', 'المعرّفات الافتراضية') },
];

const fields = () => html`
  <rp-field label=${say('Event ID', 'معرّف الحدث')} inputmode="numeric"></rp-field>
  <rp-select label=${say('Service', 'الخدمة')} .options=${services()}></rp-select>
`;

export const examples: readonly Example[] = [
  {
    name: 'Two in force',
    render: () => html`
      <rp-filters
        label=${say('Filter my history', 'تصفية سجلي')}
        .chips=${[
          { key: 'days', label: say('Last 30 days', 'آخر 30 يومًا') },
          { key: 'failed', label: say('Failed', 'فشل') },
        ]}
        results=${say('42 results', '42 نتيجة')}
      >
        ${fields()}
      </rp-filters>
    `,
  },
  {
    name: 'None in force',
    render: () => html`<rp-filters label=${say('Filter the list of centres', 'تصفية قائمة المراكز')}>${fields()}</rp-filters>`,
  },
];
