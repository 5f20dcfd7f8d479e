import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { heading } from '../../core/heading.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import type { IconName } from '../icon/icons.js';
import { styles } from './rp-alert.styles.js';

export type AlertKind = 'info' | 'success' | 'warning' | 'danger';

export const alertSigns: Readonly<Record<AlertKind, IconName>> = {
  info: 'info',
  success: 'check-disc',
  warning: 'warning',
  danger: 'error',
};

/**
 * Something the resident should know. It stays where it is and takes no focus.
 *
 * @slot - What there is to say.
 * @slot actions - What can be done about it.
 */
@localized()
@customElement('rp-alert')
export class RpAlert extends RpElement {
  static override readonly styles = styles;

  @property() kind: AlertKind = 'info';
  @property() heading?: string;
  /** The level of its heading in the outline of the page. */
  @property({ type: Number }) level = 2;
  /** Read out at once; only for what went wrong after a press outside a form. */
  @property({ type: Boolean }) assertive = false;

  protected override render() {
    return html`
      <section
        class="alert ${this.kind}"
        role=${this.assertive ? 'alert' : nothing}
        aria-label=${this.heading ?? this.kindName()}
      >
        <span class="sign"><rp-icon name=${alertSigns[this.kind]}></rp-icon></span>
        <div class="content">
          ${heading(this.heading, this.level)}
          <div><slot></slot></div>
          <slot name="actions"></slot>
        </div>
      </section>
    `;
  }

  private kindName(): string {
    switch (this.kind) {
      case 'success':
        return msg('Success', { id: 'design.alert.success' });
      case 'warning':
        return msg('Warning', { id: 'design.alert.warning' });
      case 'danger':
        return msg('Error', { id: 'design.alert.danger' });
      default:
        return msg('Information', { id: 'design.alert.info' });
    }
  }
}
