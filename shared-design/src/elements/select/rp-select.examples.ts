import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const options = () => [
  { value: '', label: say('All services', 'كل الخدمات') },
  { value: 'vid', label: say('Virtual IDs', 'المعرّفات الافتراضية') },
  { value: 'auth', label: say('Sign-ins', 'عمليات الدخول') },
];

export const examples: readonly Example[] = [
  { name: 'One of several', render: () => html`<rp-select label=${say('Service', 'الخدمة')} .options=${options()}></rp-select>` },
];
