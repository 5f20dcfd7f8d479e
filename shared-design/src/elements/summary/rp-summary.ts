import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpChangeEvent } from '../../events/change-event.js';
import { localized, msg, str } from '../../i18n/index.js';
import { styles } from './rp-summary.styles.js';

export interface SummaryItem {
  readonly key: string;
  readonly label: string;
  readonly value: string | TemplateResult;
  /** It can be changed: here, or at an address. */
  readonly change?: true | { readonly href: string };
}

/**
 * What was answered, before it is sent: each answer beside its question, with a way to change it.
 *
 * @fires {RpChangeEvent} rp-change - An answer is to be changed; `event.key` is that of its item.
 */
@localized()
@customElement('rp-summary')
export class RpSummary extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) items: readonly SummaryItem[] = [];

  protected override render() {
    return html`<dl>${this.items.map((item) => this.renderItem(item))}</dl>`;
  }

  private renderItem({ key, label, value, change }: SummaryItem) {
    return html`
      <div>
        <dt>${label}</dt>
        <dd>${value}</dd>
        ${change ? html`<dd class="change">${this.renderChange(key, label, change)}</dd>` : nothing}
      </div>
    `;
  }

  private renderChange(key: string, label: string, change: true | { readonly href: string }) {
    const word = msg('Change', { id: 'design.change' });
    const name = msg(str`Change ${label}`, { id: 'design.change.what' });
    return change === true
      ? html`<button type="button" aria-label=${name} @click=${() => this.dispatchEvent(new RpChangeEvent(key))}>${word}</button>`
      : html`<a class="way" href=${change.href} aria-label=${name}>${word}</a>`;
  }
}
