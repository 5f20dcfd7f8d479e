import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const label = () => say('What happened?', 'ماذا حدث؟');
const text = () => say('I did not sign in on Sunday, and my history says that I did.', 'لم أسجل الدخول يوم الأحد، ويقول سجلي إنني سجلت الدخول.');

export const examples: readonly Example[] = [
  { name: 'Several lines', render: () => html`<rp-textarea label=${label()}></rp-textarea>` },
  {
    name: 'With room for so many characters',
    render: () => html`
      <rp-textarea
        label=${label()}
        hint=${say('Do not write your UIN here.', 'لا تكتب رقم هويتك هنا.')}
        max="240"
        value=${text()}
      ></rp-textarea>
    `,
  },
  {
    name: 'With too many',
    render: () => html`
      <rp-textarea label=${label()} max="40" value=${text()} error=${say('Write 40 characters or fewer', 'اكتب 40 حرفًا أو أقل')}></rp-textarea>
    `,
  },
];
