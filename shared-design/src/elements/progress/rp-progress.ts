import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { StillWorking } from '../../core/still-working.js';
import { localized } from '../../i18n/index.js';
import { share } from './share.js';
import { styles } from './rp-progress.styles.js';

/**
 * How far something has come, as a bar and as a figure. Those who listen hear after five seconds that it still goes on,
 * and otherwise read the figure when they like. Where nobody knows how far, there is `rp-spinner`.
 */
@localized()
@customElement('rp-progress')
export class RpProgress extends RpElement {
  static override readonly styles = styles;

  /** What goes on: "Making your card". */
  @property() label = '';
  /** How much is done, from 0 to `max`. */
  @property({ type: Number }) value = 0;
  @property({ type: Number }) max = 1;
  /** The figure in words of the host, such as "3 of 5 files"; else it is a share in per cent. */
  @property() text?: string;

  constructor() {
    super();
    new StillWorking(this, () => this.value < this.max);
  }

  protected override render() {
    return html`
      <div class="words">
        <label for="bar">${this.label}</label>
        <span>${this.text ?? share(this.value / this.max)}</span>
      </div>
      <progress id="bar" .value=${this.value} .max=${this.max}></progress>
    `;
  }
}
