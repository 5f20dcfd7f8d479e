import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { StillWorking } from '../../core/still-working.js';
import { localized, msg } from '../../i18n/index.js';
import { styles } from './rp-spinner.styles.js';

/**
 * Something goes on and nobody knows how long: a word, and a ring that turns. After five seconds those who listen hear
 * that it still does. What loads as a whole page has a skeleton instead.
 */
@localized()
@customElement('rp-spinner')
export class RpSpinner extends RpElement {
  static override readonly styles = styles;

  /** What goes on: "Checking the code…". */
  @property() label?: string;

  constructor() {
    super();
    new StillWorking(this);
  }

  protected override render() {
    return html`<p role="status"><span class="ring"></span>${this.label ?? msg('Please wait…', { id: 'design.wait' })}</p>`;
  }
}
