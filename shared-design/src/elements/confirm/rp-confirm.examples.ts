import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { RpConfirm } from './rp-confirm.js';

const open = (event: Event) => ((event.target as HTMLElement).nextElementSibling as RpConfirm).show();

export const examples: readonly Example[] = [
  {
    name: 'Before something for good',
    render: () => html`
      <rp-button variant="danger" @click=${open}>${say('Revoke VID', 'إلغاء المعرّف الافتراضي')}</rp-button>
      <rp-confirm
        danger
        heading=${say('Revoke this VID?', 'هل تريد إلغاء هذه الهوية؟')}
        confirm-label=${say('Revoke VID', 'إلغاء المعرّف الافتراضي')}
        cancel-label=${say('Keep it', 'الاحتفاظ بها')}
      >
        <p>${say('Nobody can use it any more. This cannot be undone.', 'لن يستطيع أحد استخدامها. لا يمكن التراجع.')}</p>
      </rp-confirm>
    `,
  },
];
