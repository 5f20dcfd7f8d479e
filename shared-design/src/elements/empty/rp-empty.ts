import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { heading } from '../../core/heading.js';
import { RpElement } from '../../core/rp-element.js';
import '../rosette/rp-rosette.js';
import { styles } from './rp-empty.styles.js';

/**
 * Stands where there is nothing yet, and says what would be here.
 *
 * @slot - What would be here, and how it comes.
 * @slot actions - How to begin.
 */
@customElement('rp-empty')
export class RpEmpty extends RpElement {
  static override readonly styles = styles;

  @property() heading?: string;
  /** The level of its heading in the outline of the page. */
  @property({ type: Number }) level = 2;

  protected override render() {
    return html`
      <div class="empty">
        <rp-rosette variant="crop"></rp-rosette>
        ${heading(this.heading, this.level)}
        <div class="rp-muted"><slot></slot></div>
        <slot name="actions"></slot>
      </div>
    `;
  }
}
