import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError, isAbort, NetworkError } from '@rp/shared-client';

/**
 * One thing that the resident decided to do, from the opened dialog to the answer: pressing twice does it once, and
 * pressing again after a lost answer does not do it a second time.
 */
export class Intent implements ReactiveController {
  busy = false;
  error?: unknown;
  private key = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.busy = false;
  }

  begin() {
    this.key = crypto.randomUUID();
    this.error = undefined;
    this.busy = false;
    this.host.requestUpdate();
  }

  /** @returns what `act` answered; undefined when it failed ({@link error}) or is under way. */
  async run<T>(act: (idempotencyKey: string) => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      return await act(this.key);
    } catch (error) {
      if (isAbort(error)) return undefined;
      // A refusal settles the key: the same one would be answered with the same refusal again.
      if (error instanceof ApiError && error.status < 500) this.key = crypto.randomUUID();
      if (!(error instanceof ApiError || error instanceof NetworkError)) reportError(error);
      this.error = error;
      return undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
