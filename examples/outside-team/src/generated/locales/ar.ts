
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'permits.card.count': `{n, plural, =0 {لا يدوم أي من معرّفاتك مدة تكفي لتصريح.} one {معرّف واحد من معرّفاتك يصلح لتصريح.} two {معرّفان من معرّفاتك يصلحان لتصريح.} few {# من معرّفاتك تصلح لتصريح.} many {# من معرّفاتك تصلح لتصريح.} other {# من معرّفاتك تصلح لتصريح.}}`,
'permits.card.link': `أي رقم تقدّم`,
'permits.endless': `ليس له تاريخ انتهاء.`,
'permits.failed': `تعذّر تحميل معرّفاتك الافتراضية`,
'permits.lead': `عندما تطلب تصريحًا، قدّم معرّفًا افتراضيًا يبقى صالحًا 30 يومًا على الأقل، لتستطيع الجهة أن تصل إليك.`,
'permits.loading': `جارٍ تحميل معرّفاتك الافتراضية`,
'permits.none': `لا يدوم أي من معرّفاتك هذه المدة`,
'permits.none.link': `عرض المعرّفات الافتراضية وإنشاؤها`,
'permits.title': `التصاريح`,
'permits.until': str`يعمل حتى ${0}.`,
'permits.yours': `هذه المعرّفات تصلح`,
    };
  