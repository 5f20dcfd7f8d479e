import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'Variants',
    render: () => html`
      <div class="rp-row">
        <rp-button><rp-icon slot="icon" name="plus"></rp-icon>${say('Create a VID', 'إنشاء معرّف افتراضي')}</rp-button>
        <rp-button variant="secondary">${say('See my history', 'عرض سجلي')}</rp-button>
        <rp-button variant="danger">
          <rp-icon slot="icon" name="trash"></rp-icon>${say('Revoke VID', 'إلغاء المعرّف الافتراضي')}
        </rp-button>
        <rp-button variant="quiet">${say('Not now', 'ليس الآن')}</rp-button>
      </div>
    `,
  },
  {
    name: 'Busy, disabled, link',
    render: () => html`
      <div class="rp-row">
        <rp-button busy>${say('Create a VID', 'إنشاء معرّف افتراضي')}</rp-button>
        <rp-button disabled>${say('Send again', 'إرسال مرة أخرى')}</rp-button>
        <rp-button href="#signed-in"><rp-icon slot="icon" name="sign-in"></rp-icon>${say('Sign in', 'تسجيل الدخول')}</rp-button>
      </div>
    `,
  },
];
