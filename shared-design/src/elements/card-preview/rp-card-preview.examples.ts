import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { CardFact } from './rp-card-preview.js';
import { sampleQr } from './sample-qr.js';

const facts = (): CardFact[] => [
  { label: say('Name', 'الاسم'), value: say('Amina Diallo', 'أمينة ديالو') },
  { label: say('VID', 'المعرّف الافتراضي'), value: '6831 4572 0921 5683', masked: 'XXXX XXXX XXXX 5683', code: true },
  { label: say('Date of birth', 'تاريخ الميلاد'), value: say('4 May 1990', '4 مايو 1990'), masked: '••••' },
];

export const examples: readonly Example[] = [
  {
    name: 'Masked, with a QR code',
    render: () => html`
      <rp-card-preview
        name=${say('Personal card', 'البطاقة الشخصية')}
        issuer=${say('Republic of Velden', 'جمهورية فيلدن')}
        qr=${sampleQr}
        qr-label=${say('QR code: sample card, not valid', 'رمز الاستجابة السريعة: بطاقة نموذجية غير صالحة')}
        .facts=${facts()}
      ></rp-card-preview>
    `,
  },
  {
    name: 'Nothing to hide',
    render: () => html`
      <rp-card-preview name=${say('Visitor card', 'بطاقة زائر')} issuer=${say('Republic of Velden', 'جمهورية فيلدن')} .facts=${facts().slice(0, 1)}></rp-card-preview>
    `,
  },
];
