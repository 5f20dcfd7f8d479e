import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpFilterRemoveEvent } from '../../events/filter-remove-event.js';
import { RpFiltersApplyEvent } from '../../events/filters-apply-event.js';
import { RpFiltersClearEvent } from '../../events/filters-clear-event.js';
import { icu } from '../../i18n/icu.js';
import { localized, msg } from '../../i18n/index.js';
import '../button/rp-button.js';
import '../icon/rp-icon.js';
import { styles } from './rp-filters.styles.js';

export interface FilterChip {
  /** By which the host knows it. */
  readonly key: string;
  /** What it lets through: "Last 30 days". */
  readonly label: string;
}

/**
 * What narrows a list: the fields of the host, behind a button where there is little room; below them each filter in
 * force, to be taken away by name; and how many results there are. Fields change nothing before the resident asks.
 *
 * @fires {RpFiltersApplyEvent} rp-filters-apply - The resident pressed the button, or Enter in a field.
 * @fires {RpFilterRemoveEvent} rp-filter-remove - The resident took one filter away; `event.key` is its key.
 * @fires {RpFiltersClearEvent} rp-filters-clear - The resident took all filters away.
 * @slot - The fields.
 */
@localized()
@customElement('rp-filters')
export class RpFilters extends RpElement {
  static override readonly styles = styles;

  /** What is filtered: "Filter my history". */
  @property() label = '';
  /** A verb and its object: "Show events". */
  @property({ attribute: 'apply-label' }) applyLabel?: string;
  /** The filters in force. */
  @property({ attribute: false }) chips: readonly FilterChip[] = [];
  /** How many results there are, in words; each change is said. */
  @property() results?: string;

  @state() private open = false;

  @query('.toggle') private readonly toggle!: HTMLElement;
  @query('.apply') private readonly apply!: HTMLElement;

  /** The place of the chip that was taken away, until its neighbour has the focus. */
  private taken = -1;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chips') || this.taken < 0) return;
    const chips = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    (chips[Math.min(this.taken, chips.length - 1)] ?? this.way()).focus();
    this.taken = -1;
  }

  protected override render() {
    return html`
      <form role="search" aria-label=${this.label} novalidate @submit=${this.onSubmit}>
        <button class="toggle" type="button" aria-expanded=${this.open} aria-controls="panel" @click=${this.onToggle}>
          <rp-icon name="filter"></rp-icon>
          ${icu(msg('{n, plural, =0 {Show filters} other {Filters (#)}}', { id: 'design.filters' }), { n: this.chips.length })}
          <rp-icon class="turn" name="chevron-down"></rp-icon>
        </button>
        <div id="panel" class="panel ${this.open ? 'open' : ''}" @keydown=${this.onKey}>
          <div class="fields"><slot></slot></div>
          <rp-button class="apply" type="submit">
            <rp-icon slot="icon" name="search"></rp-icon>${this.applyLabel ?? msg('Show results', { id: 'design.filters.apply' })}
          </rp-button>
        </div>
      </form>
      ${this.chips.length ? this.renderChips() : nothing}
      <p role="status">${this.results}</p>
    `;
  }

  private renderChips() {
    return html`<ul role="list" class="rp-row" aria-label=${msg('Filters in force', { id: 'design.filters.chips' })}>
      ${this.chips.map(({ key, label }, i) => {
        const name = icu(msg('Remove filter: {label}', { id: 'design.filters.remove' }), { label });
        return html`<li>
          <button class="chip" type="button" aria-label=${name} @click=${() => this.take(i, key)}>${label}<rp-icon name="close"></rp-icon></button>
        </li>`;
      })}
      <li><rp-button variant="quiet" @click=${this.onClear}>${msg('Clear all', { id: 'design.filters.clear' })}</rp-button></li>
    </ul>`;
  }

  private take(place: number, key: string): void {
    this.taken = place;
    this.dispatchEvent(new RpFilterRemoveEvent(key));
  }

  private readonly onToggle = () => {
    this.open = !this.open;
  };

  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    const inside = this.open && this.toggle.checkVisibility();
    this.open = false;
    if (inside) this.toggle.focus();
    this.dispatchEvent(new RpFiltersApplyEvent());
  };

  /** The fields are the host's: they are in no form of ours, so Enter would do nothing. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.composedPath()[0] instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.shadowRoot?.querySelector('form')?.requestSubmit();
  };

  private readonly onClear = () => {
    this.taken = 0;
    this.dispatchEvent(new RpFiltersClearEvent());
  };

  /** What leads to the fields: the button that opens them, or where they stand open the one that applies them. */
  private way(): HTMLElement {
    return this.toggle.checkVisibility() ? this.toggle : this.apply;
  }
}
