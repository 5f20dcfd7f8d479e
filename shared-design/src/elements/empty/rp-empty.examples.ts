import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'With an action',
    render: () => html`
      <rp-empty heading=${say('You have no VID yet', 'ليس لديك هوية افتراضية بعد')} level="3">
        ${say('A VID is a number that you can give in place of your own.', 'الهوية الافتراضية رقم تعطيه بدلًا من رقمك.')}
        <rp-button slot="actions"><rp-icon slot="icon" name="plus"></rp-icon>${say('Create a VID', 'إنشاء هوية افتراضية')}</rp-button>
      </rp-empty>
    `,
  },
];
