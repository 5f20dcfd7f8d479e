import { brand } from './brand.css.js';
import { choices } from './choices.css.js';
import { code } from './code.css.js';
import { consent } from './consent.css.js';
import { ends } from './ends.css.js';
import { form } from './form.css.js';
import { frame } from './frame.css.js';
import { languages } from './languages.css.js';
import { question } from './question.css.js';
import { safety } from './safety.css.js';

/** Beside the portal's own stylesheet, which brings tokens, fields, buttons and focus. */
export const pageCss = [frame, brand, languages, question, form, choices, code, consent, ends, safety].join('');
