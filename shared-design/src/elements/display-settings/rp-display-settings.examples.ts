import { html } from 'lit';
import type { Example } from '../../examples/example.js';
import { say } from '../../examples/example.js';
import type { RpDisplaySettings } from './rp-display-settings.js';

const open = (event: Event) => (event.currentTarget as HTMLElement).parentElement?.querySelector<RpDisplaySettings>('rp-display-settings')?.show();

export const examples: readonly Example[] = [
  {
    name: 'Opened by a button',
    render: () => html`
      <div>
        <rp-button variant="secondary" @click=${open}>${say('Display settings', 'إعدادات العرض')}</rp-button>
        <rp-display-settings></rp-display-settings>
      </div>
    `,
  },
];
