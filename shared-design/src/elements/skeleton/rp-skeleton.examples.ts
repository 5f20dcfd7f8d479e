import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const label = () => say('Loading your VIDs', 'جار تحميل معرّفاتك الافتراضية');

export const examples: readonly Example[] = [
  { name: 'Text', render: () => html`<rp-skeleton label=${label()}></rp-skeleton>` },
  { name: 'List', render: () => html`<rp-skeleton label=${label()} shape="list"></rp-skeleton>` },
  { name: 'Cards', render: () => html`<rp-skeleton label=${label()} shape="cards"></rp-skeleton>` },
  { name: 'Detail', render: () => html`<rp-skeleton label=${label()} shape="detail"></rp-skeleton>` },
];
