import { ApiError, messageFor } from '@rp/shared-client';
import { isolate, msg, str } from '@rp/shared-design/i18n';

/** What a dialog says when something failed, with the code for help staff; empty when nothing did. */
export function failureText(error: unknown): string {
  if (error === undefined) return '';
  const sentence = messageFor(error);
  if (!(error instanceof ApiError)) return sentence;
  return msg(str`${sentence} Reference: ${isolate(error.code)}`, { id: 'vid.failure.reference' });
}
