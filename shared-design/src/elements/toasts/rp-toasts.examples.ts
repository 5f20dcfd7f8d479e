import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { RpToasts } from './rp-toasts.js';

const toast = (event: Event) =>
  ((event.target as HTMLElement).nextElementSibling as RpToasts).show({
    text: say('Your language is saved', 'تم حفظ لغتك'),
    kind: 'success',
  });

export const examples: readonly Example[] = [
  {
    name: 'Shown by a button',
    render: () => html`
      <rp-button variant="secondary" @click=${toast}>${say('Save', 'حفظ')}</rp-button>
      <rp-toasts></rp-toasts>
    `,
  },
];
