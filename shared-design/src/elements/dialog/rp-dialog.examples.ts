import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { RpDialog } from './rp-dialog.js';

const open = (event: Event) => ((event.target as HTMLElement).nextElementSibling as RpDialog).show();

export const examples: readonly Example[] = [
  {
    name: 'Opened by a button',
    render: () => html`
      <rp-button variant="secondary" @click=${open}>${say('What is a VID?', 'ما المعرّف الافتراضي؟')}</rp-button>
      <rp-dialog heading=${say('What is a VID?', 'ما المعرّف الافتراضي؟')}>
        <p>
          ${say(
            'A VID is a number that you can give in place of your own. You can end it at any time.',
            'المعرّف الافتراضي رقم تعطيه بدلًا من رقم هويتك. يمكنك إلغاؤه في أي وقت.',
          )}
        </p>
        <rp-button slot="actions">${say('Create a VID', 'إنشاء معرّف افتراضي')}</rp-button>
      </rp-dialog>
    `,
  },
];
