
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'design.alert.danger': `ದೋಷ`,
'design.alert.info': `ಮಾಹಿತಿ`,
'design.alert.success': `ಯಶಸ್ವಿ`,
'design.alert.warning': `ಎಚ್ಚರಿಕೆ`,
'design.cancel': `ಬೇಡ`,
'design.close': `ಮುಚ್ಚಿ`,
'design.continue': `ಮುಂದುವರಿಯಿರಿ`,
'design.copied': `ನಕಲಾಗಿದೆ`,
'design.copy': `ನಕಲಿಸಿ`,
'design.copy.failed': `ನಕಲಿಸಲಾಗಲಿಲ್ಲ`,
'design.date.day': `ದಿನ`,
'design.date.month': `ತಿಂಗಳು`,
'design.date.wrong': `{end, select, from {ಮೊದಲ ದಿನ} other {ಕೊನೆಯ ದಿನ}}: {part, select, day {ದಿನವನ್ನು ಸರಿನೋಡಿ} month {ತಿಂಗಳನ್ನು ಸರಿನೋಡಿ} other {ವರ್ಷವನ್ನು ನಾಲ್ಕು ಅಂಕಿಗಳಲ್ಲಿ ಬರೆಯಿರಿ}}`,
'design.date.year': `ವರ್ಷ`,
'design.dismiss': `ಸಂದೇಶ ಮುಚ್ಚಿ`,
'design.error.heading': `ಇದನ್ನು ತೋರಿಸಲಾಗಲಿಲ್ಲ`,
'design.error.reference': html`ಉಲ್ಲೇಖ: <bdi dir="ltr">${0}</bdi>`,
'design.error.unknown': `ನಮ್ಮ ಕಡೆಯಿಂದ ಏನೋ ತಪ್ಪಾಗಿದೆ. ದಯವಿಟ್ಟು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.`,
'design.loading': `ಲೋಡ್ ಆಗುತ್ತಿದೆ`,
'design.loading.still': `ಇನ್ನೂ ಲೋಡ್ ಆಗುತ್ತಿದೆ`,
'design.problem': `ಒಂದು ಸಮಸ್ಯೆ ಇದೆ`,
'design.range.all': `ಯಾವಾಗಲಾದರೂ`,
'design.range.custom': `ಒಂದು ದಿನದಿಂದ ಇನ್ನೊಂದು ದಿನದವರೆಗೆ`,
'design.range.from': `ಮೊದಲ ದಿನ`,
'design.range.last': `{n, plural, one {ಕಳೆದ # ದಿನ} other {ಕಳೆದ # ದಿನಗಳು}}`,
'design.range.max': `ಕೊನೆಯ ದಿನ ಇಂದಿನ ನಂತರದ್ದಾಗಿರಬಾರದು`,
'design.range.order': `ಮೊದಲ ದಿನ ಕೊನೆಯ ದಿನಕ್ಕಿಂತ ಮುಂಚೆ ಇರಬೇಕು`,
'design.range.to': `ಕೊನೆಯ ದಿನ`,
'design.retry': `ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ`,
'design.reveal': str`${0} ತೋರಿಸಿ ಅಥವಾ ಮರೆಮಾಡಿ`,
'design.reveal.copy': str`${0} ನಕಲಿಸಿ`,
'design.reveal.hidden': str`${0} ಮತ್ತೆ ಮರೆಯಾಗಿದೆ`,
'design.reveal.hide': `ಮರೆಮಾಡಿ`,
'design.reveal.show': `ತೋರಿಸಿ`,
'design.text.left': `{n, plural, one {# ಅಕ್ಷರ ಉಳಿದಿದೆ} other {# ಅಕ್ಷರಗಳು ಉಳಿದಿವೆ}}`,
'design.text.over': `{n, plural, one {# ಅಕ್ಷರ ಹೆಚ್ಚಾಗಿದೆ} other {# ಅಕ್ಷರಗಳು ಹೆಚ್ಚಾಗಿವೆ}}`,
'design.time.left': `{n, plural, one {# ಸೆಕೆಂಡ್ ಉಳಿದಿದೆ} other {# ಸೆಕೆಂಡುಗಳು ಉಳಿದಿವೆ}}`,
'design.time.up': `ಸಮಯ ಮುಗಿದಿದೆ`,
'design.timeline.done': `ಪೂರ್ಣಗೊಂಡಿದೆ`,
'design.timeline.failed': `ವಿಫಲವಾಗಿದೆ`,
'design.timeline.next': `ಮುಂದಿನದು`,
'design.timeline.now': `ಈಗ`,
'design.title.error': `ದೋಷ`,
'design.wait': `ದಯವಿಟ್ಟು ಕಾಯಿರಿ…`,
'design.working.still': `ಇನ್ನೂ ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ`,
    };
  