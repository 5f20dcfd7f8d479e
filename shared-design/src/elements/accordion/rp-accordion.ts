import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import type { RpDetails } from '../details/rp-details.js';
import '../details/rp-details.js';
import { styles } from './rp-accordion.styles.js';

/**
 * Several `<rp-details>` that belong together, with one button to open or close all of them. Each opens alone: none is
 * shut because another opens.
 *
 * @slot - The `<rp-details>`; give them a `level`, so that their summaries are headings.
 */
@localized()
@customElement('rp-accordion')
export class RpAccordion extends RpElement {
  static override readonly styles = [button, styles];

  @state() private allOpen = false;

  private readonly watch = new MutationObserver(() => this.look());

  private get parts(): RpDetails[] {
    return [...this.querySelectorAll<RpDetails>(':scope > rp-details')];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this, { subtree: true, childList: true, attributeFilter: ['open'] });
    this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override render() {
    return html`
      <button type="button" class="rp-button rp-button--quiet all" @click=${this.turnAll}>
        ${this.allOpen ? msg('Close all', { id: 'design.accordion.close' }) : msg('Open all', { id: 'design.accordion.open' })}
      </button>
      <div class="parts"><slot></slot></div>
    `;
  }

  private look(): void {
    this.allOpen = this.parts.length > 0 && this.parts.every((part) => part.hasAttribute('open'));
  }

  private readonly turnAll = () => {
    const open = !this.allOpen;
    for (const part of this.parts) part.open = open;
  };
}
