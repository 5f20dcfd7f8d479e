import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'With an action',
    render: () => html`
      <rp-empty heading=${say('You have no VID yet', 'ليس لديك معرّف افتراضي بعد')} level="3">
        ${say('A VID is a number that you can give in place of your own.', 'المعرّف الافتراضي رقم تعطيه بدلًا من رقم هويتك.')}
        <rp-button slot="actions"><rp-icon slot="icon" name="plus"></rp-icon>${say('Create a VID', 'إنشاء معرّف افتراضي')}</rp-button>
      </rp-empty>
    `,
  },
];
