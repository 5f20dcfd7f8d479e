import { ApiError, isNotAllowed, messageFor, referenceOf } from '@rp/shared-client';
import type { ErrorWords } from '@rp/shared-design';
import { msg } from '@rp/shared-design/i18n';

/** The words for an error, everywhere in the portal. What was not allowed at sign-in can be allowed by signing in anew. */
export const describeError =
  (signInAgain: () => void) =>
  (error: unknown): ErrorWords => ({
    message: messageFor(error),
    reference: referenceOf(error),
    retry: !(error instanceof ApiError && error.status === 403),
    action: isNotAllowed(error) ? { label: msg('Sign in again and allow it', { id: 'shell.allow' }), run: signInAgain } : undefined,
  });
