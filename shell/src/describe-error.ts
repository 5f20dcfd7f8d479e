import { ApiError, isNotAllowed, messageFor, referenceOf } from '@rp/shared-client';
import type { ErrorWords } from '@rp/shared-design';
import { msg } from '@rp/shared-design/i18n';

/** The words for an error, everywhere in the portal. What was not allowed at sign-in can be allowed by signing in anew. */
export const describeError =
  (signInAgain: () => void) =>
  (error: unknown): ErrorWords => ({
    message: isTooLarge(error)
      ? msg('This is too large to be sent. Choose a smaller file, or write less.', { id: 'shell.error.too-large' })
      : messageFor(error),
    reference: referenceOf(error),
    retry: !(error instanceof ApiError && error.status === 403) && !isTooLarge(error),
    action: isNotAllowed(error) ? { label: msg('Sign in again and allow it', { id: 'shell.allow' }), run: signInAgain } : undefined,
  });

/** A gateway on the way refuses it too, with a page of its own for an answer. */
const isTooLarge = (error: unknown) =>
  (error instanceof ApiError && error.status === 413) || (error instanceof Error && error.cause instanceof Error && error.cause.message === 'HTTP 413');
