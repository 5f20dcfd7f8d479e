
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `خطأ`,
'design.alert.info': `معلومة`,
'design.alert.success': `تم بنجاح`,
'design.alert.warning': `تنبيه`,
'design.cancel': `إلغاء`,
'design.close': `إغلاق`,
'design.continue': `متابعة`,
'design.copied': `تم النسخ`,
'design.copy': `نسخ`,
'design.copy.failed': `تعذر النسخ`,
'design.date.check': `{part, select, day {تحقق من اليوم: ليس في هذا الشهر} month {تحقق من الشهر: رقم من 1 إلى 12 أو اسمه} other {اكتب السنة بأربعة أرقام}}`,
'design.date.day': `اليوم`,
'design.date.early': `يجب أن يكون التاريخ {date} أو بعده`,
'design.date.late': `يجب أن يكون التاريخ {date} أو قبله`,
'design.date.missing': `{part, select, day {أدخل اليوم أيضًا} month {أدخل الشهر أيضًا} other {أدخل السنة أيضًا}}`,
'design.date.month': `الشهر`,
'design.date.none': `أدخل اليوم والشهر والسنة`,
'design.date.wrong': `{end, select, from {اليوم الأول} other {اليوم الأخير}}: {part, select, day {تحقق من اليوم} month {تحقق من الشهر} other {اكتب السنة بأربعة أرقام}}`,
'design.date.year': `السنة`,
'design.dismiss': `إغلاق الإشعار`,
'design.error.heading': `تعذر عرض هذا الجزء`,
'design.error.reference': html`المرجع: <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `حدث خطأ من جانبنا. يرجى المحاولة مرة أخرى.`,
'design.loading': `جار التحميل`,
'design.loading.still': `ما زال التحميل جاريًا`,
'design.otp.label': `رمز من {n} أرقام`,
'design.otp.ready': `يمكنك طلب رمز جديد الآن`,
'design.otp.resend': `إرسال رمز جديد`,
'design.otp.wait': `يمكنك طلب رمز بعد {time}`,
'design.problem': `هناك مشكلة`,
'design.range.all': `أي وقت`,
'design.range.custom': `من يوم إلى آخر`,
'design.range.from': `اليوم الأول`,
'design.range.last': `{n, plural, zero {اليوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}`,
'design.range.max': `لا يمكن أن يكون اليوم الأخير في المستقبل`,
'design.range.order': `يجب أن يسبق اليوم الأول اليوم الأخير`,
'design.range.to': `اليوم الأخير`,
'design.retry': `حاول مرة أخرى`,
'design.reveal': str`إظهار ${0} أو إخفاؤه`,
'design.reveal.copy': str`نسخ ${0}`,
'design.reveal.hidden': str`تم إخفاء ${0} مرة أخرى`,
'design.reveal.hide': `إخفاء`,
'design.reveal.show': `إظهار`,
'design.text.left': `{n, plural, zero {لم يبق أي حرف} one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفًا} other {بقي # حرف}}`,
'design.text.over': `{n, plural, zero {لا حروف زائدة} one {حرف واحد زائد} two {حرفان زائدان} few {# أحرف زائدة} many {# حرفًا زائدًا} other {# حرف زائد}}`,
'design.time.left': `{n, plural, zero {لم يبق وقت} one {بقيت ثانية واحدة} two {بقيت ثانيتان} few {بقيت # ثوان} many {بقيت # ثانية} other {بقيت # ثانية}}`,
'design.time.up': `انتهى الوقت`,
'design.timeline.done': `تم`,
'design.timeline.failed': `لم ينجح`,
'design.timeline.next': `التالي`,
'design.timeline.now': `الآن`,
'design.title.error': `خطأ`,
'design.wait': `يرجى الانتظار…`,
'design.working.still': `ما زال العمل جاريًا`,
    };
  