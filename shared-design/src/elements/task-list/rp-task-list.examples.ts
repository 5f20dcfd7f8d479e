import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { TaskItem } from './rp-task-list.js';

const tasks = (): TaskItem[] => [
  { label: say('Choose what to change', 'اختر ما تريد تغييره'), href: '#what', state: 'done' },
  { label: say('Enter your new address', 'أدخل عنوانك الجديد'), href: '#address', state: 'begun' },
  {
    label: say('Add a document', 'أضف مستندًا'),
    hint: say('It must show the new address.', 'يجب أن يبين العنوان الجديد.'),
    href: '#document',
    state: 'problem',
  },
  { label: say('Choose a language for letters', 'اختر لغة الرسائل'), href: '#language', state: 'open' },
  { label: say('Check and send', 'المراجعة والإرسال'), href: '#send', state: 'blocked' },
];

export const examples: readonly Example[] = [{ name: 'Tasks in every state', render: () => html`<rp-task-list .tasks=${tasks()}></rp-task-list>` }];
