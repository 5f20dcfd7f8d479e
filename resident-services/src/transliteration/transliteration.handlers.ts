import type { Handlers } from '../plugins/handlers.js';
import { invalidInput, ServiceError } from '../service-error.js';
import { canTransliterate, transliterate } from './transliterate.js';

/** A form shows the answer beside what was typed, to be corrected. */
export const transliterationHandlers: Handlers<'transliterate'> = {
  async transliterate({ body: { request } }) {
    const { from_field_value: text, from_field_lang: from, to_field_lang: to } = request;
    if (from === to) throw invalidInput("'from' and 'to' languages cannot be same");
    if (![from, to].every(canTransliterate)) throw new ServiceError('RES-SER-418', 'These languages cannot be transliterated');
    return { from_field_value: text, from_field_lang: from, to_field_value: transliterate(text, from, to), to_field_lang: to };
  },
};
