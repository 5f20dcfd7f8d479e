import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce } from '../../core/announce.js';
import { RpRevealedEvent } from '../../events/revealed-event.js';
import { msg, str } from '../../i18n/index.js';

interface Host extends ReactiveControllerHost, EventTarget {
  /** What is shown: "VID". */
  name: string;
  hideAfterMs: number;
}

/** What shows when the resident asks, and hides again by itself; its host tells of both by `rp-revealed`. */
export class ShownForAWhile implements ReactiveController {
  shown = false;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.shown = false;
  }

  readonly toggle = (): void => {
    this.turn(!this.shown);
    if (this.shown) this.timer = setTimeout(this.hideAgain, this.host.hideAfterMs);
  };

  private readonly hideAgain = () => {
    this.turn(false);
    announce(msg(str`${this.host.name} is hidden again`, { id: 'design.reveal.hidden' }));
  };

  private turn(shown: boolean): void {
    clearTimeout(this.timer);
    this.shown = shown;
    this.host.requestUpdate();
    this.host.dispatchEvent(new RpRevealedEvent(shown));
  }
}
