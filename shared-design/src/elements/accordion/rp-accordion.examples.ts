import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Questions and answers',
    render: () => html`
      <rp-accordion>
        <rp-details level="4" summary=${say('What is a VID?', 'ما المعرّف الافتراضي؟')}>
          ${say('A number that you can give away instead of your UIN, and take back.', 'رقم يمكنك إعطاؤه بدلًا من رقم هويتك، ويمكنك إلغاؤه.')}
        </rp-details>
        <rp-details level="4" summary=${say('How long can I use it?', 'كم مدة استخدامه؟')}>
          ${say('Until you take it back, or until its time is over.', 'حتى تلغيه أو تنتهي مدته.')}
        </rp-details>
        <rp-details level="4" summary=${say('What does it cost?', 'كم يكلف؟')}>${say('Nothing.', 'لا شيء.')}</rp-details>
      </rp-accordion>
    `,
  },
];
