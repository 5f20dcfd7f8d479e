import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { MultiOption } from './rp-multi-select.js';

const person = () => say('About you', 'عنك');
const reach = () => say('How you are reached', 'كيف نصل إليك');

const details = (): MultiOption[] => [
  { value: 'name', label: say('Full name', 'الاسم الكامل'), group: person() },
  {
    value: 'born',
    label: say('Date of birth', 'تاريخ الميلاد'),
    group: person(),
    forms: [
      { value: 'date', label: say('The whole date', 'التاريخ كاملًا') },
      { value: 'year', label: say('The year alone', 'السنة فقط') },
    ],
  },
  { value: 'photo', label: say('Photo', 'الصورة'), hint: say('As on your card', 'كما في بطاقتك'), group: person() },
  { value: 'mail', label: say('Email', 'البريد الإلكتروني'), group: reach() },
  { value: 'phone', label: say('Phone', 'الهاتف'), group: reach() },
];

const districts = (): MultiOption[] => Array.from({ length: 14 }, (_, i) => ({ value: `d${i + 1}`, label: say(`District ${i + 1}`, `الحي ${i + 1}`) }));

export const examples: readonly Example[] = [
  {
    name: 'Under headings, one of them in two forms',
    render: () => html`
      <rp-multi-select
        legend=${say('Which details do you want to share?', 'ما المعلومات التي تريد مشاركتها؟')}
        hint=${say('Only what you tick is sent.', 'يُرسل ما تختاره فقط.')}
        .options=${details()}
        .value=${['name', 'born']}
      ></rp-multi-select>
    `,
  },
  {
    name: 'Many, with an error',
    render: () => html`
      <rp-multi-select
        legend=${say('Where would you go?', 'إلى أين تستطيع الذهاب؟')}
        error=${say('Choose at least one district', 'اختر حيًا واحدًا على الأقل')}
        .options=${districts()}
      ></rp-multi-select>
    `,
  },
];
