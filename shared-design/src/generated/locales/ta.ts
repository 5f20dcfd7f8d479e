
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `பிழை`,
'design.alert.info': `தகவல்`,
'design.alert.success': `வெற்றி`,
'design.alert.warning': `எச்சரிக்கை`,
'design.cancel': `வேண்டாம்`,
'design.close': `மூடுக`,
'design.continue': `தொடர்க`,
'design.copied': `நகலெடுக்கப்பட்டது`,
'design.copy': `நகலெடுக்க`,
'design.copy.failed': `நகலெடுக்க முடியவில்லை`,
'design.date.day': `நாள்`,
'design.date.month': `மாதம்`,
'design.date.wrong': `{end, select, from {முதல் நாள்} other {கடைசி நாள்}}: {part, select, day {நாளைச் சரிபாருங்கள்} month {மாதத்தைச் சரிபாருங்கள்} other {ஆண்டை நான்கு இலக்கங்களில் எழுதுங்கள்}}`,
'design.date.year': `ஆண்டு`,
'design.dismiss': `செய்தியை மூடுக`,
'design.error.heading': `இதைக் காட்ட முடியவில்லை`,
'design.error.reference': html`குறிப்பு எண்: <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `எங்கள் பக்கத்தில் ஏதோ தவறு நேர்ந்தது. மீண்டும் முயலுங்கள்.`,
'design.loading': `ஏற்றப்படுகிறது`,
'design.loading.still': `இன்னும் ஏற்றப்படுகிறது`,
'design.problem': `ஒரு சிக்கல் உள்ளது`,
'design.range.all': `எந்த நேரமும்`,
'design.range.custom': `ஒரு நாள் முதல் மற்றொரு நாள் வரை`,
'design.range.from': `முதல் நாள்`,
'design.range.last': `{n, plural, one {கடந்த # நாள்} other {கடந்த # நாட்கள்}}`,
'design.range.max': `கடைசி நாள் இன்றைக்குப் பிந்தையதாக இருக்க முடியாது`,
'design.range.order': `முதல் நாள் கடைசி நாளுக்கு முன் இருக்க வேண்டும்`,
'design.range.to': `கடைசி நாள்`,
'design.retry': `மீண்டும் முயல்க`,
'design.reveal': str`${0} காட்டுக அல்லது மறைக்க`,
'design.reveal.copy': str`${0} நகலெடுக்க`,
'design.reveal.hidden': str`${0} மீண்டும் மறைக்கப்பட்டது`,
'design.reveal.hide': `மறைக்க`,
'design.reveal.show': `காட்டுக`,
'design.text.left': `{n, plural, one {# எழுத்து மீதம்} other {# எழுத்துகள் மீதம்}}`,
'design.text.over': `{n, plural, one {# எழுத்து அதிகம்} other {# எழுத்துகள் அதிகம்}}`,
'design.time.left': `{n, plural, one {# வினாடி உள்ளது} other {# வினாடிகள் உள்ளன}}`,
'design.time.up': `நேரம் முடிந்தது`,
'design.timeline.done': `முடிந்தது`,
'design.timeline.failed': `தோல்வி`,
'design.timeline.next': `அடுத்து`,
'design.timeline.now': `இப்போது`,
'design.title.error': `பிழை`,
'design.wait': `காத்திருங்கள்…`,
'design.working.still': `இன்னும் நடைபெறுகிறது`,
    };
  