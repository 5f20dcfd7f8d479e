import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FileAnswer } from '../api/resident-api.js';
import { ApiError, isAbort, NetworkError } from '../errors.js';
import { saveFile } from './save-file.js';

/**
 * A file that an element offers: pressing twice fetches it once, and why it failed stays to be shown. What is under way
 * ends with the element.
 *
 * @example
 * private readonly receipt = new FileDownload(this);
 * html`<rp-button ?busy=${this.receipt.busy} @click=${() => this.receipt.run((signal) => downloadReceipt(api, id, signal))}>…`
 */
export class FileDownload implements ReactiveController {
  busy = false;
  /** Why the last one failed. */
  error?: unknown;
  private abort = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Tests hand in their own. */
    private readonly save: () => typeof saveFile = () => saveFile,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.abort.abort();
    this.busy = false;
  }

  /** Forgets the failure of another file. */
  reset() {
    this.abort.abort();
    this.busy = false;
    this.error = undefined;
  }

  /** @returns whether the file was handed to the browser. */
  async run(fetch: (signal: AbortSignal) => Promise<FileAnswer>): Promise<boolean> {
    if (this.busy) return false;
    const { signal } = (this.abort = new AbortController());
    this.busy = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const file = await fetch(signal);
      if (signal.aborted) return false;
      this.save()(file);
      return true;
    } catch (error) {
      if (signal.aborted || isAbort(error)) return false;
      if (!(error instanceof ApiError || error instanceof NetworkError)) reportError(error);
      this.error = error;
      return false;
    } finally {
      if (!signal.aborted) {
        this.busy = false;
        this.host.requestUpdate();
      }
    }
  }
}
