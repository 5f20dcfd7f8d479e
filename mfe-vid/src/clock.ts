import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time as elements see it; tests hand in one that they move by hand. */
export interface Clock {
  now(): number;
  /** Calls `act` at that moment; @returns stops it. */
  at(moment: number, act: () => void): () => void;
}

const longestMs = 2 ** 31 - 1; // beyond it a browser's timer fires at once

export const systemClock: Clock = {
  now: () => Date.now(),
  at: (moment, act) => {
    const timer = setTimeout(act, Math.min(longestMs, Math.max(0, moment - Date.now())));
    return () => clearTimeout(timer);
  },
};

/** Renders its host again at the next moment that changes what it shows. */
export class Wake implements ReactiveController {
  private stop?: () => void;
  private due?: number;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: () => Clock,
    private readonly next: () => number | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const due = this.next();
    if (due === this.due && this.stop) return;
    this.cancel();
    if (due === undefined) return;
    this.due = due;
    this.stop = this.clock().at(due, () => {
      this.cancel();
      this.host.requestUpdate();
    });
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.cancel();
  }

  private cancel() {
    this.stop?.();
    this.stop = undefined;
    this.due = undefined;
  }
}
