import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpSelectEvent } from '../../events/select-event.js';
import { styles } from './rp-tabs.styles.js';

export interface Tab {
  /** Also the name of the slot that holds its content. */
  readonly value: string;
  readonly label: string;
}

/**
 * Up to four views of the same kind of thing, of which one shows. More of them, or unlike ones, are pages. One stop of
 * Tab; the arrows go round in the direction of reading, Home and End jump. On paper all of them show.
 *
 * @fires {RpSelectEvent} rp-select - Another tab was chosen; `event.value` is its `value`.
 * @slot - None by this name: the content of a tab goes into the slot named as its `value`.
 */
@customElement('rp-tabs')
export class RpTabs extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  /** What the tabs are of, such as "My documents". */
  @property() label = '';
  /** The tab that shows; the first when nothing is said. */
  @property() value = '';
  /** The arrows move the focus alone, Enter or Space chooses: for content that is dear to fetch. */
  @property({ type: Boolean }) manual = false;

  protected override willUpdate(changed: PropertyValues): void {
    const known = this.tabs.some(({ value }) => value === this.value);
    if (changed.has('tabs') && !known) this.value = this.tabs[0]?.value ?? '';
  }

  protected override render() {
    return html`
      <div class="list" role="tablist" aria-label=${this.label || nothing} @keydown=${this.onKey}>
        ${this.tabs.map((tab) => this.renderTab(tab))}
      </div>
      ${this.tabs.map((tab) => this.renderPanel(tab))}
    `;
  }

  private renderTab({ value, label }: Tab) {
    const chosen = value === this.value;
    return html`<button
      type="button"
      role="tab"
      id="tab-${value}"
      aria-controls="panel-${value}"
      aria-selected=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.choose(value)}
    >
      ${label}
    </button>`;
  }

  private renderPanel({ value, label }: Tab) {
    return html`
      <div class="panel ${value === this.value ? 'chosen' : ''}" role="tabpanel" id="panel-${value}" aria-labelledby="tab-${value}" tabindex="0">
        <p class="on-paper" aria-hidden="true">${label}</p>
        <slot name=${value}></slot>
      </div>
    `;
  }

  private choose(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new RpSelectEvent(value));
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = this.target(event.key, at, buttons.length);
    const button = to === undefined ? undefined : buttons.at(to % buttons.length);
    if (!button) return;

    event.preventDefault();
    button.focus();
    if (!this.manual) button.click();
  };

  private target(key: string, at: number, count: number): number | undefined {
    const onwards = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    if (key === onwards) return at + 1;
    return key === 'ArrowLeft' || key === 'ArrowRight' ? at - 1 : undefined;
  }
}
