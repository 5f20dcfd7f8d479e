import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'All kinds',
    render: () => html`
      <div class="rp-stack">
        <rp-alert>${say('You are signed in with this VID.', 'لقد سجلت الدخول بهذا المعرّف الافتراضي.')}</rp-alert>
        <rp-alert kind="success" heading=${say('Your VID is ready', 'معرّفك الافتراضي جاهز')} level="3">
          ${say('We have told you by email.', 'أبلغناك بالبريد الإلكتروني.')}
        </rp-alert>
        <rp-alert kind="warning" heading=${say('Your face sign-in is unlocked', 'الدخول ببصمة الوجه مفتوح')} level="3">
          <p>${say('It locks again by itself at 18:00.', 'سيُقفل تلقائيًا الساعة 18:00.')}</p>
          <rp-button slot="actions" variant="secondary">${say('Lock now', 'القفل الآن')}</rp-button>
        </rp-alert>
        <rp-alert kind="danger">${say('This VID cannot be revoked now.', 'لا يمكن إلغاء هذا المعرّف الآن.')}</rp-alert>
      </div>
    `,
  },
];
