import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import '../status/rp-status.js';
import type { Status } from '../status/rp-status.js';
import { styles } from './rp-task-list.styles.js';

export type TaskState = 'done' | 'open' | 'begun' | 'blocked' | 'problem';

export interface TaskItem {
  readonly label: string;
  readonly hint?: string;
  /** Where it is done; what is blocked leads nowhere. */
  readonly href?: string;
  readonly state: TaskState;
}

const signs: Readonly<Partial<Record<TaskState, Status>>> = { done: 'success', begun: 'progress', problem: 'failed', open: 'info' };

/** What there is to do, in any order, and how each task stands. A task is a link, described by its state. */
@localized()
@customElement('rp-task-list')
export class RpTaskList extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) tasks: readonly TaskItem[] = [];

  protected override render() {
    return html`<ul role="list">
      ${this.tasks.map((task, i) => this.renderTask(task, i))}
    </ul>`;
  }

  private renderTask({ label, hint, href, state }: TaskItem, i: number) {
    const described = `${hint ? `hint-${i} ` : ''}state-${i}`;
    const sign = signs[state];
    return html`
      <li>
        <div>
          ${href && state !== 'blocked' ? html`<a class="task" href=${href} aria-describedby=${described}>${label}</a>` : html`<span>${label}</span>`}
          ${hint ? html`<p class="rp-muted rp-small" id="hint-${i}">${hint}</p>` : nothing}
        </div>
        <div class="state" id="state-${i}">
          ${sign ? html`<rp-status status=${sign}>${stateName(state)}</rp-status>` : html`<span class="rp-muted rp-small">${stateName(state)}</span>`}
        </div>
      </li>
    `;
  }
}

function stateName(state: TaskState): string {
  switch (state) {
    case 'done':
      return msg('Done', { id: 'design.timeline.done' });
    case 'begun':
      return msg('Begun', { id: 'design.task.begun' });
    case 'blocked':
      return msg('Cannot start yet', { id: 'design.task.blocked' });
    case 'problem':
      return msg('There is a problem', { id: 'design.problem' });
    default:
      return msg('To do', { id: 'design.task.open' });
  }
}
