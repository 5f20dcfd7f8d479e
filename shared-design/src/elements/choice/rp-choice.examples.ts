import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const kinds = () => [
  {
    value: 'Perpetual',
    label: say('Perpetual', 'دائم'),
    hint: say('It stays until you revoke it.', 'يبقى حتى تلغيه.'),
  },
  { value: 'Temporary', label: say('Temporary', 'مؤقت'), hint: say('It ends after one day.', 'ينتهي بعد يوم واحد.') },
  { value: 'OneTime', label: say('One-time', 'لمرة واحدة'), hint: say('It works once.', 'يعمل مرة واحدة.') },
];

export const examples: readonly Example[] = [
  {
    name: 'One of few',
    render: () => html`
      <rp-choice
        legend=${say('Which kind of VID?', 'أي نوع من المعرّفات الافتراضية؟')}
        name="kind"
        .options=${kinds()}
        .value=${'Temporary'}
      ></rp-choice>
    `,
  },
  {
    name: 'Some of few, with an error',
    render: () => html`
      <rp-choice
        kind="checkbox"
        legend=${say('What do you want to share?', 'ما الذي تريد مشاركته؟')}
        hint=${say('Only what you tick is sent.', 'يُرسل ما تختاره فقط.')}
        error=${say('Choose at least one detail', 'اختر معلومة واحدة على الأقل')}
        name="details"
        .options=${[
          { value: 'name', label: say('Full name', 'الاسم الكامل') },
          { value: 'photo', label: say('Photo', 'الصورة') },
        ]}
        .value=${['photo']}
      ></rp-choice>
    `,
  },
  {
    name: 'The question of a page, and an answer that is not open now',
    render: () => html`
      <rp-choice
        question
        legend=${say('Where should we send the code?', 'إلى أين نرسل الرمز؟')}
        .options=${[
          { value: 'mail', label: say('Email', 'البريد الإلكتروني'), hint: 'm•••@example.org' },
          { value: 'phone', label: say('Phone', 'الهاتف'), hint: say('You have locked it.', 'لقد قفلته.'), disabled: true },
        ]}
      ></rp-choice>
    `,
  },
];
