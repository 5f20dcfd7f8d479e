import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { Tab } from './rp-tabs.js';

const tabs = (): Tab[] => [
  { value: 'in-use', label: say('In use', 'قيد الاستخدام') },
  { value: 'ended', label: say('Ended', 'منتهية') },
  { value: 'all', label: say('All of them', 'الكل') },
];

const panels = () => html`
  <p slot="in-use">${say('Two numbers can be used today.', 'يمكن استخدام رقمين اليوم.')}</p>
  <p slot="ended">${say('One number ended in March.', 'انتهى رقم واحد في مارس.')}</p>
  <p slot="all">${say('Three numbers in all.', 'ثلاثة أرقام إجمالا.')}</p>
`;

export const examples: readonly Example[] = [
  {
    name: 'Arrows choose',
    render: () => html`<rp-tabs label=${say('My numbers', 'أرقامي')} .tabs=${tabs()}>${panels()}</rp-tabs>`,
  },
  {
    name: 'Arrows move, Enter chooses',
    render: () => html`<rp-tabs manual value="ended" label=${say('My numbers', 'أرقامي')} .tabs=${tabs()}>${panels()}</rp-tabs>`,
  },
];
