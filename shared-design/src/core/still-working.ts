import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg } from '../i18n/index.js';
import { announce } from './announce.js';

const SAID_AFTER_MS = 5_000;

/** Tells those who listen that something still goes on, once, when its element has stood for five seconds. */
export class StillWorking implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  /** @param goesOn whether it does; asked when the time is over */
  constructor(
    host: ReactiveControllerHost,
    private readonly goesOn = () => true,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setTimeout(() => this.goesOn() && announce(msg('Still working', { id: 'design.working.still' })), SAID_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
