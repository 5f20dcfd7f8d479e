import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { TimelineStep } from './rp-timeline.js';

const steps = (): TimelineStep[] => [
  { label: say('Asked for', 'تم الطلب'), state: 'done', time: new Date('2026-03-09T10:05:00') },
  { label: say('Being made', 'قيد الإعداد'), text: say('This takes a few minutes.', 'يستغرق هذا بضع دقائق.'), state: 'now' },
  { label: say('Ready to download', 'جاهز للتنزيل'), state: 'next' },
];

const failed = (): TimelineStep[] => [
  { label: say('Asked for', 'تم الطلب'), state: 'done', time: new Date('2026-03-09T10:05:00') },
  { label: say('Not made', 'لم يكتمل'), text: say('Nothing was changed.', 'لم يتغير شيء.'), state: 'failed' },
];

export const examples: readonly Example[] = [
  { name: 'Under way', render: () => html`<rp-timeline .steps=${steps()}></rp-timeline>` },
  { name: 'Failed', render: () => html`<rp-timeline .steps=${failed()}></rp-timeline>` },
];
