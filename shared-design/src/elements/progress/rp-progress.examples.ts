import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  { name: 'A share', render: () => html`<rp-progress label=${say('Making your card', 'يجري إعداد بطاقتك')} value="0.4"></rp-progress>` },
  {
    name: 'A count',
    render: () => html`
      <rp-progress
        label=${say('Sending your documents', 'يجري إرسال مستنداتك')}
        value="3"
        max="5"
        text=${say('3 of 5 files', '3 من 5 ملفات')}
      ></rp-progress>
    `,
  },
];
