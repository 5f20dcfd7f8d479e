import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable, Subscription } from './rx.js';

/**
 * Lets an element show a stream: it subscribes while the element is in the page and renders on each value.
 *
 * @example
 * private readonly unread = new StreamController(this, () => this.context?.notifications.unread.changes);
 */
export class StreamController<T> implements ReactiveController {
  /** The newest value; undefined before the first. */
  value?: T;
  private subscription?: Subscription;
  private source?: Observable<T>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stream: () => Observable<T> | undefined,
    private readonly onError: (error: unknown) => void = (error) => reportError(error),
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.connect();
  }

  hostUpdate() {
    this.connect(); // the context arrives as a property, after the element was connected
  }

  hostDisconnected() {
    this.subscription?.unsubscribe();
    this.source = undefined;
  }

  private connect() {
    const source = this.stream();
    if (source === this.source) return;
    this.subscription?.unsubscribe();
    this.source = source;
    this.subscription = source?.subscribe({
      next: (value) => {
        this.value = value;
        this.host.requestUpdate();
      },
      error: this.onError,
    });
  }
}
