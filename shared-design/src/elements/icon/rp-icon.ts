import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { type IconName, icons, turning } from './icons.js';
import { styles } from './rp-icon.styles.js';

/**
 * A sign beside a word. It never stands for the word: it is hidden from those who listen.
 *
 * @cssprop [--rp-icon-size=1.25em] - Its side.
 * @cssprop [--rp-icon-stroke=1.75] - The thickness of its lines, on a grid of 24.
 */
@customElement('rp-icon')
export class RpIcon extends RpElement {
  static override readonly styles = [inline, styles];

  @property() name: IconName = 'info';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    const path = icons[this.name];
    if (!path) return nothing;
    return html`<svg viewBox="0 0 24 24" class=${turning.has(this.name) ? 'turning' : ''}><path d=${path} /></svg>`;
  }
}
