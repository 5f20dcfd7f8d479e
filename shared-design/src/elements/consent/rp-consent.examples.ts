import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const text = () => html`
  <p>${say('We send your name and your photo to Harbour Bank.', 'نرسل اسمك وصورتك إلى بنك المرفأ.')}</p>
  <p>${say('They keep them until 9 June 2027. You can find this in your history.', 'يحتفظ بهما حتى 9 يونيو 2027. ستجد هذا في سجلك.')}</p>
`;

export const examples: readonly Example[] = [
  {
    name: 'What is agreed to, in full',
    render: () => html`
      <rp-consent .text=${text()} label=${say('I agree to share these details', 'أوافق على مشاركة هذه المعلومات')}></rp-consent>
    `,
  },
  {
    name: 'Not ticked yet',
    render: () => html`
      <rp-consent .text=${text()} error=${say('Tick the box if you agree', 'ضع علامة في المربع إذا كنت موافقًا')}></rp-consent>
    `,
  },
];
