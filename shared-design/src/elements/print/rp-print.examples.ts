import { html } from 'lit';
import type { Example } from '../../examples/example.js';

export const examples: readonly Example[] = [{ name: 'A button', render: () => html`<rp-print></rp-print>` }];
