/** What the sandbox cannot do, in words for whoever writes a test. */
export class SandboxRefused extends Error {
  override readonly name = 'SandboxRefused';

  constructor(
    readonly statusCode: 400 | 404 | 409 | 503,
    message: string,
  ) {
    super(message);
  }
}
