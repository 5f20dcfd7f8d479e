
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'client.card.download': `تنزيل البطاقة`,
'client.card.download.label': `تنزيل البطاقة: {what}`,
'client.card.downloaded': `تم تنزيل البطاقة.`,
'client.card.failed': `تعذّر تنزيل البطاقة`,
'client.card.rule': `كيف تفتح ملف PDF`,
'client.code.card-once': `هذه البطاقة غير جاهزة، أو سبق تنزيلها: يمكن تنزيل كل بطاقة مرة واحدة. يمكنك طلب بطاقة جديدة.`,
'client.code.card-request': `تعذّر طلب البطاقة. لم يتغيّر شيء. حاول مرة أخرى بعد بضع دقائق.`,
'client.code.csrf': `هذه الصفحة قديمة. أعد تحميلها وحاول مرة أخرى.`,
'client.code.document': `تعذّر إعداد المستند. حاول مرة أخرى بعد بضع دقائق.`,
'client.code.downstream': `لا تستجيب إحدى الخدمات التي تعتمد عليها البوابة. حاول مرة أخرى بعد بضع دقائق.`,
'client.code.event-foreign': `معرّف الحدث هذا ليس من أحداثك. تحقق من الأرقام الستة عشر.`,
'client.code.event-unknown': `لم نجد طلبًا بمعرّف الحدث هذا. تحقق من الأرقام الستة عشر.`,
'client.code.input': `هناك خطأ في هذا الطلب. تحقق مما أدخلته.`,
'client.code.internal': `حدث خطأ في الخدمة. حاول مرة أخرى. إذا تكرر الخطأ فاتصل بمكتب المساعدة واذكر الرقم المرجعي.`,
'client.code.no-card': `لا توجد بطاقة يمكن تنزيلها لهذا الحدث.`,
'client.code.no-record': `لم نجد سجلًا لدخولك. سجّل الخروج ثم سجّل الدخول مرة أخرى.`,
'client.code.page': `هذه الصفحة من القائمة غير موجودة. ارجع إلى الصفحة الأولى.`,
'client.code.scope': `لم تسمح بهذه الخدمة عند تسجيل الدخول. سجّل الدخول مرة أخرى واسمح بها.`,
'client.code.search-length': `لا يزيد معرّف الحدث على 16 رقمًا.`,
'client.code.signed-out': `انتهى تسجيل دخولك. سجّل الدخول مرة أخرى للمتابعة.`,
'client.code.too-many': `محاولات كثيرة جدًا. انتظر بضع دقائق ثم حاول مرة أخرى.`,
'client.code.unreadable': `لم تتمكن الخدمة من قراءة هذا الطلب. أعد تحميل الصفحة وحاول مرة أخرى.`,
'client.code.vid-create': `تعذر إنشاء المعرّف الافتراضي، ولم يُنشأ أي معرّف. حاول مرة أخرى بعد بضع دقائق.`,
'client.code.vid-foreign': `هذا المعرّف الافتراضي ليس من معرّفاتك. أعد تحميل الصفحة لترى معرّفاتك.`,
'client.code.vid-gone': `سبق إلغاء هذا المعرّف الافتراضي أو انتهت مدته. أعد تحميل الصفحة لترى معرّفاتك.`,
'client.code.vid-in-use': `سجّلت الدخول بهذا المعرّف الافتراضي، لذلك لا يمكن إلغاؤه الآن. سجّل الدخول أولًا برقم هويتك أو بمعرّف افتراضي آخر.`,
'client.code.vid-limit': `لديك بالفعل العدد المسموح به من المعرّفات الافتراضية من هذا النوع. ألغِ معرّفًا لم تعد تحتاج إليه، أو انتظر حتى تنتهي مدة أحدها.`,
'client.code.vid-replace-in-use': `سجّلت الدخول بالمعرّف الافتراضي الذي سيحل الجديد محله. سجّل الدخول أولًا برقم هويتك أو بمعرّف افتراضي آخر.`,
'client.code.vid-revoke': `تعذر إلغاء المعرّف الافتراضي، وما زال يعمل. حاول مرة أخرى بعد بضع دقائق.`,
'client.error.bug': `حدث خطأ في هذه الصفحة. حاول مرة أخرى. إذا تكرر الخطأ فاتصل بمكتب المساعدة.`,
'client.error.offline': `أنت غير متصل بالإنترنت. تحقق من اتصالك ثم حاول مرة أخرى.`,
'client.error.refused': `تعذر تنفيذ ذلك. حاول مرة أخرى. إذا تكرر الأمر فاتصل بمكتب المساعدة واذكر الرقم المرجعي.`,
'client.error.timeout': `يستغرق هذا وقتًا أطول من اللازم. حاول مرة أخرى بعد قليل.`,
'client.error.unreachable': `لا تستجيب الخدمة الآن. حاول مرة أخرى بعد بضع دقائق.`,
'client.field.cursor': `تغيّرت القائمة. حمّلها مرة أخرى من البداية.`,
'client.field.dates': `أدخل التاريخين، على ألا يكون تاريخ البداية بعد تاريخ النهاية.`,
'client.field.event-id': `أدخل معرّف الحدث المكوّن من 16 رقمًا، مثل 8251 6496 0123 4567.`,
'client.field.vid-type': `اختر أحد أنواع المعرّفات الافتراضية في هذه الصفحة.`,
'client.password.example': html`Amal Haddad المولودة سنة 1990 تكتب <strong><bdi dir="ltr">AMAL1990</bdi></strong>.`,
'client.password.language': html`<bdi>يوسف حداد</bdi> المولود سنة 1990 يكتب <strong><bdi>يوسف1990</bdi></strong>.`,
'client.password.rule': `يُفتح ملف PDF بكلمة مرور: أول أربعة أحرف من اسمك الكامل، ثم السنة التي وُلدت فيها. نأخذ اسمك كما يرد في رسائلنا إليك. الأحرف من A إلى Z تُكتب كبيرة.`,
'client.password.short': `الأسماء القصيرة والأسماء التي فيها مسافة`,
'client.password.space': html`تُحسب المسافة حرفًا: Al Haddad يكتب <bdi dir="ltr">AL H1990</bdi>.`,
'client.password.three': html`الاسم الكامل من ثلاثة أحرف يُضاف إلى آخره حرفه الأول: Ali يكتب <bdi dir="ltr">ALIA1990</bdi>.`,
'client.password.two': html`الاسم الكامل من حرفين يُكتب مرتين: Li يكتب <bdi dir="ltr">LILI1990</bdi>.`,
    };
  