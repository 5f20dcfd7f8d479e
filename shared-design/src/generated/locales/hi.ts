
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `गलती`,
'design.alert.info': `जानकारी`,
'design.alert.success': `सफल`,
'design.alert.warning': `ध्यान दें`,
'design.cancel': `रहने दें`,
'design.close': `बंद करें`,
'design.continue': `आगे बढ़ें`,
'design.copied': `कॉपी हो गया`,
'design.copy': `कॉपी करें`,
'design.copy.failed': `कॉपी नहीं हो सका`,
'design.date.day': `दिन`,
'design.date.month': `महीना`,
'design.date.wrong': `{end, select, from {पहला दिन} other {आख़िरी दिन}}: {part, select, day {दिन जाँचें} month {महीना जाँचें} other {साल चार अंकों में लिखें}}`,
'design.date.year': `साल`,
'design.dismiss': `संदेश हटाएँ`,
'design.error.heading': `यह दिखाया नहीं जा सका`,
'design.error.reference': html`संदर्भ: <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `हमारी ओर से कुछ गड़बड़ हुई। कृपया फिर कोशिश करें।`,
'design.loading': `लोड हो रहा है`,
'design.loading.still': `अब भी लोड हो रहा है`,
'design.problem': `एक समस्या है`,
'design.range.all': `कभी भी`,
'design.range.custom': `एक दिन से दूसरे दिन तक`,
'design.range.from': `पहला दिन`,
'design.range.last': `{n, plural, one {पिछला # दिन} other {पिछले # दिन}}`,
'design.range.max': `आख़िरी दिन आज के बाद का नहीं हो सकता`,
'design.range.order': `पहला दिन आख़िरी दिन से पहले होना चाहिए`,
'design.range.to': `आख़िरी दिन`,
'design.retry': `फिर कोशिश करें`,
'design.reveal': str`${0} दिखाएँ या छिपाएँ`,
'design.reveal.copy': str`${0} कॉपी करें`,
'design.reveal.hidden': str`${0} फिर से छिपा दिया गया है`,
'design.reveal.hide': `छिपाएँ`,
'design.reveal.show': `दिखाएँ`,
'design.text.left': `{n, plural, one {# अक्षर बाकी} other {# अक्षर बाकी}}`,
'design.text.over': `{n, plural, one {# अक्षर ज़्यादा है} other {# अक्षर ज़्यादा हैं}}`,
'design.time.left': `{n, plural, one {# सेकंड बाकी} other {# सेकंड बाकी}}`,
'design.time.up': `समय खत्म हो गया`,
'design.timeline.done': `पूरा हुआ`,
'design.timeline.failed': `असफल`,
'design.timeline.next': `आगे`,
'design.timeline.now': `अभी`,
'design.title.error': `गलती`,
'design.wait': `कृपया रुकें…`,
'design.working.still': `काम अब भी चल रहा है`,
    };
  