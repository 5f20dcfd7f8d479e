import { html } from 'lit';

/** A sentence of a comment: what stands in backticks is code. */
export const prose = (text = '') => text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
