import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Limits, refusalOf } from './limits.js';
import type { Upload, UploadItem } from './upload-item.js';

interface Host extends ReactiveControllerHost, Limits {
  upload?: Upload;
}

/** The chosen files, uploaded one after the other: on a weak line the first is then there soonest. */
export class UploadLine implements ReactiveController {
  items: readonly UploadItem[] = [];

  private lastId = 0;
  private readonly stops = new Map<number, AbortController>();

  /** @param settled told of each file that is there, or is not */
  constructor(
    private readonly host: Host,
    private readonly settled: (item: UploadItem) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stops.forEach((stop) => stop.abort());
  }

  add(files: Iterable<File>): void {
    const added = [...files].map((file): UploadItem => {
      const refusal = refusalOf(file, this.host);
      return { id: ++this.lastId, file, share: 0, state: refusal ? 'refused' : 'waiting', refusal };
    });
    this.items = [...this.items, ...added];
    added.filter(({ refusal }) => refusal).forEach(this.settled);
    this.next();
  }

  retry(id: number): void {
    this.put(id, { state: 'waiting', share: 0, error: undefined });
    this.next();
  }

  remove(id: number): void {
    this.stops.get(id)?.abort();
    this.stops.delete(id);
    this.items = this.items.filter((item) => item.id !== id);
    this.next();
  }

  private next(): void {
    this.host.requestUpdate();
    const next = this.items.find(({ state }) => state === 'waiting');
    if (next && this.host.upload && !this.stops.size) void this.send(next, this.host.upload);
  }

  private async send({ id, file }: UploadItem, upload: Upload): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.put(id, { state: 'sending' });
    try {
      const result = await upload(file, { signal: stop.signal, onProgress: (share) => this.put(id, { share }) });
      this.put(id, { state: 'done', share: 1, result });
    } catch (error) {
      this.put(id, { state: 'failed', error });
    }
    if (stop.signal.aborted) return;
    this.stops.delete(id);
    const item = this.items.find((each) => each.id === id);
    if (item) this.settled(item);
    this.next();
  }

  private put(id: number, change: Partial<UploadItem>): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, ...change } : item));
    this.host.requestUpdate();
  }
}
