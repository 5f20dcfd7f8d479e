import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import '../icon/rp-icon.js';
import type { IconName } from '../icon/icons.js';
import { styles } from './rp-menu-item.styles.js';

/**
 * One line of an `<rp-menu>`, which owns the keys and says what was chosen.
 *
 * @slot - The words. In a menu of languages each item has its own `lang`.
 */
@customElement('rp-menu-item')
export class RpMenuItem extends RpElement {
  static override readonly styles = styles;
  static override readonly shadowRootOptions: ShadowRootInit = { ...RpElement.shadowRootOptions, delegatesFocus: true };

  @property() value = '';
  /** Makes it a link. */
  @property() href?: string;
  @property() icon?: IconName;
  @property({ type: Boolean, reflect: true }) checked = false;
  /** Set by the menu: one of several, of which one holds. */
  @property({ type: Boolean }) selectable = false;

  @query('.item') private readonly control?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'none');
  }

  override click(): void {
    this.control?.click();
  }

  protected override render() {
    const role = this.selectable ? 'menuitemradio' : 'menuitem';
    const checked = this.selectable ? String(this.checked) : nothing;
    const content = html`
      ${this.selectable ? html`<rp-icon class="sign tick" name="check"></rp-icon>` : nothing}
      ${this.icon ? html`<rp-icon class="sign" name=${this.icon}></rp-icon>` : nothing}
      <span class="words"><bdi><slot></slot></bdi></span>
    `;
    return this.href === undefined
      ? html`<button type="button" class="item" role=${role} aria-checked=${checked} tabindex="-1">${content}</button>`
      : html`<a class="item" role=${role} href=${this.href} tabindex="-1">${content}</a>`;
  }
}
