/** The provider refused, or what came back is not an answer to a question of ours. */
export class SignInError extends Error {
  override readonly name = 'SignInError';

  constructor(
    readonly code: 'cancelled' | 'expired' | 'failed' | 'unreachable',
    /** Where the resident wanted to go. */
    readonly returnTo: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Whatever broke on the way back: what is no refusal is a part that did not come, such as a script. */
export const signInErrorOf = (error: unknown): SignInError =>
  error instanceof SignInError ? error : new SignInError('unreachable', '/services', { cause: error });
