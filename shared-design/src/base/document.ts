import { base } from './base.styles.js';
import { button } from './button.styles.js';
import { form } from './form.styles.js';

/** The part of `styles.css` that shadow roots adopt too; the build writes it out, so both are one source. */
export const shared = [base, button, form].map((sheet) => sheet.cssText).join('\n');
