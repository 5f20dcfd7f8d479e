import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

export const examples: readonly Example[] = [
  {
    name: 'To another site',
    render: () => html`<p><rp-link href="https://example.org/centres" new-tab>${say('Opening times of the centres', 'مواعيد عمل المراكز')}</rp-link></p>`,
  },
  {
    name: 'To a file',
    render: () =>
      html`<p><rp-link href="#form" download="form.pdf" kind="PDF" bytes="124000">${say('Form to update your address', 'استمارة تحديث عنوانك')}</rp-link></p>`,
  },
];
