import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import { locales } from '../../i18n/index.js';

export const examples: readonly Example[] = [
  {
    name: 'Actions and languages',
    render: () => html`
      <div class="rp-row">
        <rp-menu label=${say('Account', 'الحساب')}>
          <rp-icon slot="trigger" name="user"></rp-icon>
          <span slot="trigger">${say('Amina Diallo', 'أمينة ديالو')}</span>
          <rp-menu-item href="#history" icon="history">${say('My history', 'سجلي')}</rp-menu-item>
          <rp-menu-item value="sign-out" icon="sign-out">${say('Sign out', 'تسجيل الخروج')}</rp-menu-item>
        </rp-menu>
        <rp-menu label=${say('Language', 'اللغة')} selectable value=${say('en', 'ar')}>
          <rp-icon slot="trigger" name="globe"></rp-icon>
          <span slot="trigger">${say('English', 'العربية')}</span>
          ${locales.map(({ tag, name }) => html`<rp-menu-item value=${tag} lang=${tag}>${name}</rp-menu-item>`)}
        </rp-menu>
      </div>
    `,
  },
];
