import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import '../icon/rp-icon.js';
import type { IconName } from '../icon/icons.js';
import { styles } from './rp-status.styles.js';

export type Status = 'success' | 'progress' | 'failed' | 'cancelled' | 'info';

const signs: Readonly<Record<Status, IconName>> = {
  success: 'check-disc',
  progress: 'clock',
  failed: 'error',
  cancelled: 'cancel',
  info: 'info',
};

/**
 * How something stands: a sign whose shape differs, a word, and a colour, in this order of weight.
 *
 * @slot - The word.
 */
@customElement('rp-status')
export class RpStatus extends RpElement {
  static override readonly styles = [inline, styles];

  @property() status: Status = 'info';

  protected override render() {
    return html`<span class="tag ${this.status}"><rp-icon name=${signs[this.status] ?? 'info'}></rp-icon><slot></slot></span>`;
  }
}
