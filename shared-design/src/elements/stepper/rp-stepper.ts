import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { icu } from '../../i18n/icu.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-stepper.styles.js';

export interface StepperStep {
  readonly label: string;
  /** Where the step is; it is a way back only once it was visited. */
  readonly href?: string;
}

/**
 * How far one is in a task of few steps: "Step 2 of 4" in words, and where there is room the names of all steps, those
 * behind as ways back. It stands above the heading of the page, which is the question of the step.
 */
@localized()
@customElement('rp-stepper')
export class RpStepper extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) steps: readonly StepperStep[] = [];
  /** The step that one is at; the first is 1. */
  @property({ type: Number }) current = 1;

  protected override render() {
    const { label: name = '' } = this.steps[this.current - 1] ?? {};
    const words = icu(msg('Step {n} of {count}: {name}', { id: 'design.step' }), { n: this.current, count: this.steps.length, name });
    return html`
      <p class="now">${words}</p>
      <ol role="list" aria-label=${msg('Steps', { id: 'design.steps' })}>
        ${this.steps.map((step, i) => this.renderStep(step, i + 1))}
      </ol>
    `;
  }

  private renderStep({ label, href }: StepperStep, n: number) {
    const done = n < this.current;
    const kind = done ? 'done' : n === this.current ? 'current' : 'next';
    return html`
      <li class=${kind} aria-current=${kind === 'current' ? 'step' : nothing}>
        ${done ? html`<rp-icon name="check"></rp-icon><span class="rp-visually-hidden">${msg('Done', { id: 'design.timeline.done' })}: </span>` : nothing}
        ${done && href ? html`<a href=${href}>${label}</a>` : html`<span>${label}</span>`}
      </li>
    `;
  }
}
