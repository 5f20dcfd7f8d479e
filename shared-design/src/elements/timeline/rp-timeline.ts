import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import type { IconName } from '../icon/icons.js';
import '../icon/rp-icon.js';
import '../time/rp-time.js';
import { styles } from './rp-timeline.styles.js';

export interface TimelineStep {
  readonly label: string;
  readonly text?: string;
  readonly state: 'done' | 'now' | 'next' | 'failed';
  readonly time?: Date;
}

const signs: Readonly<Partial<Record<TimelineStep['state'], IconName>>> = {
  done: 'check-disc',
  now: 'clock',
  failed: 'error',
};

/** How far something has come: each step says in words whether it is done, under way or still to come. */
@localized()
@customElement('rp-timeline')
export class RpTimeline extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) steps: readonly TimelineStep[] = [];

  protected override render() {
    return html`<ol role="list">
      ${this.steps.map((step) => this.renderStep(step))}
    </ol>`;
  }

  private renderStep({ label, text, state, time }: TimelineStep) {
    const sign = signs[state];
    return html`
      <li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
        <span class="sign">${sign ? html`<rp-icon name=${sign}></rp-icon>` : nothing}</span>
        <div>
          <p class="label"><span class="rp-visually-hidden">${stateName(state)}: </span>${label}</p>
          ${text ? html`<p class="more">${text}</p>` : nothing}
          ${time ? html`<p class="more rp-small"><rp-time .value=${time} format="datetime"></rp-time></p>` : nothing}
        </div>
      </li>
    `;
  }
}

function stateName(state: TimelineStep['state']): string {
  switch (state) {
    case 'done':
      return msg('Done', { id: 'design.timeline.done' });
    case 'now':
      return msg('Now', { id: 'design.timeline.now' });
    case 'failed':
      return msg('Failed', { id: 'design.timeline.failed' });
    default:
      return msg('Next', { id: 'design.timeline.next' });
  }
}
