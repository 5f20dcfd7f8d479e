import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { SummaryItem } from './rp-summary.js';

const items = (): SummaryItem[] => [
  { key: 'partner', label: say('Partner', 'الشريك'), value: say('Harbour Bank', 'بنك الميناء'), change: true },
  { key: 'details', label: say('Details', 'البيانات'), value: say('Name, photo', 'الاسم والصورة'), change: { href: '#details' } },
  { key: 'until', label: say('They keep it until', 'يحتفظ بها حتى'), value: say('9 June 2026', '9 يونيو 2026') },
];

export const examples: readonly Example[] = [{ name: 'Before something is sent', render: () => html`<rp-summary .items=${items()}></rp-summary>` }];
