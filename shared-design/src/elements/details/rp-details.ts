import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import '../icon/rp-icon.js';
import { styles } from './rp-details.styles.js';

/**
 * Something more for those who want it. Closed, it is still found by "find in page" and printed.
 *
 * @slot - What shows when open.
 */
@customElement('rp-details')
export class RpDetails extends RpElement {
  static override readonly styles = styles;

  @property() summary = '';
  /** Makes the summary a heading of this level in the outline of the page. */
  @property({ type: Number }) level?: number;
  @property({ type: Boolean, reflect: true }) open = false;

  protected override render() {
    return html`
      <details .open=${this.open} @toggle=${this.onToggle}>
        <summary><rp-icon name="chevron"></rp-icon>${this.level ? html`<span role="heading" aria-level=${this.level}>${this.summary}</span>` : html`<span>${this.summary}</span>`}</summary>
        <div class="content"><slot></slot></div>
      </details>
    `;
  }

  private readonly onToggle = (event: Event) => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}
