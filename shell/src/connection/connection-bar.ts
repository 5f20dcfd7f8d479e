import { StreamController } from '@rp/shared-client';
import { distinctUntilChanged, fromEvent, map, merge, of, startWith, switchMap, timer } from '@rp/shared-client/rx';
import { announce, customElement, RpLightElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal.js';
import { styles } from './connection-bar.styles.js';

const backMs = 6_000;

type Line = 'good' | 'offline' | 'back';

const online = () => navigator.onLine;

/** `back` for a moment after the line was gone, then nothing more. */
const line$ = merge(fromEvent(globalThis, 'online'), fromEvent(globalThis, 'offline')).pipe(
  map(online),
  startWith(online()),
  distinctUntilChanged(),
  switchMap((good, turn) => {
    if (!good) return of<Line>('offline');
    return turn === 0
      ? of<Line>('good')
      : timer(backMs).pipe(
          map((): Line => 'good'),
          startWith<Line>('back'),
        );
  }),
);

/** Below the header: that the line is gone or the service does not answer, what still works, and another try. */
@localized()
@customElement('rp-connection-bar')
export class ConnectionBar extends RpLightElement {
  static override readonly styles = styles;

  @property({ attribute: false }) portal!: Portal;

  private readonly line = new StreamController(this, () => line$);
  private readonly phase = new StreamController(this, () => this.portal?.session.phase.changes);
  private said = '';

  protected override render() {
    const down = this.phase.value === 'unreachable';
    if (this.line.value === 'offline') return this.renderBar(this.offlineWords(), true);
    if (down && this.line.value !== 'back') return this.renderBar(this.downWords(), true); // just back, it is asked first
    if (this.line.value === 'back') return this.renderBar(msg('You are online again.', { id: 'shell.line.back' }), false);
    this.said = '';
    return '';
  }

  private renderBar(text: string, again: boolean) {
    if (text !== this.said) announce((this.said = text));
    return html`
      <aside class="line" data-kind=${again ? 'bad' : 'good'}>
        <p class="bar">
          <span>${text}</span>
          ${again ? html`<button type="button" @click=${this.retry}>${msg('Try again', { id: 'shell.try-again' })}</button>` : ''}
        </p>
      </aside>
    `;
  }

  private readonly offlineWords = () =>
    msg('You are offline. What you see stays, and the start page and the help open. Everything else waits for the connection.', { id: 'shell.line.off' });

  private readonly downWords = () => msg('Signing in and your own pages do not work right now. The start page and the help do.', { id: 'shell.line.down' });

  private readonly retry = () => void this.portal.session.refresh();
}
