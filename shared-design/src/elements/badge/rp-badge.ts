import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { formatNumber } from '../../i18n/formats.js';
import { localized } from '../../i18n/index.js';
import { styles } from './rp-badge.styles.js';

/**
 * A count or one word beside something. For how a thing stands there is `<rp-status>`, which has a sign besides.
 *
 * @slot - The word, where there is no count.
 */
@localized()
@customElement('rp-badge')
export class RpBadge extends RpElement {
  static override readonly styles = [inline, styles];

  /** Nothing shows at 0. */
  @property({ type: Number }) count?: number;
  /** Beyond it the count shows as "99+". */
  @property({ type: Number }) max = 99;
  /** What those who listen hear instead, such as "3 new messages". */
  @property() label = '';

  protected override render() {
    if (this.count === 0) return nothing;
    return html`<span class="badge" role=${this.label ? 'img' : nothing} aria-label=${this.label || nothing}>
      ${this.count === undefined ? html`<slot></slot>` : html`<bdi>${shown(this.count, this.max)}</bdi>`}
    </span>`;
  }
}

const shown = (count: number, max: number) => (count > max ? `${formatNumber(max)}+` : formatNumber(count));
