import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpEndedEvent } from '../../events/ended-event.js';
import { localized, msg } from '../../i18n/index.js';
import { icu } from '../../i18n/icu.js';

const SAID_AT_SECONDS: readonly number[] = [120, 60, 30, 10];

/**
 * The time left, each second in sight. Those who listen hear it only at 120, 60, 30 and 10 seconds and at the end.
 *
 * @fires {RpEndedEvent} rp-ended - The time is up.
 */
@localized()
@customElement('rp-countdown')
export class RpCountdown extends RpElement {
  static override readonly styles = [
    inline,
    css`
      bdi {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) until?: Date;

  @state() private seconds = 0;

  private timer?: ReturnType<typeof setInterval>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(this.tick, 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override willUpdate(): void {
    this.seconds = this.left();
  }

  protected override render() {
    const minutes = Math.floor(this.seconds / 60);
    const rest = String(this.seconds % 60).padStart(2, '0');
    return html`<bdi dir="ltr" role="timer" aria-live="off">${minutes}:${rest}</bdi>`;
  }

  private left(): number {
    return Math.max(0, Math.ceil(((this.until?.getTime() ?? 0) - Date.now()) / 1_000));
  }

  private readonly tick = () => {
    const before = this.seconds;
    this.seconds = this.left();
    if (before > 0 && this.seconds === 0) {
      announce(msg('The time is up', { id: 'design.time.up' }), { politeness: 'assertive' });
      this.dispatchEvent(new RpEndedEvent());
    } else if (SAID_AT_SECONDS.some((mark) => this.seconds <= mark && mark < before)) {
      announce(
        icu(msg('{n, plural, one {# second left} other {# seconds left}}', { id: 'design.time.left' }), {
          n: this.seconds,
        }),
      );
    }
  };
}
