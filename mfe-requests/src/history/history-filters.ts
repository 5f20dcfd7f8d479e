import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { serviceTypeWord, statusWord } from '../words.js';
import { FiltersChangeEvent } from './filters-change-event.js';
import { everything, isFiltered, serviceTypes, statuses, writeFilters, type Filters, type ServiceType, type Status } from './filters.js';
import { styles } from './history-filters.styles.js';
import { presetOf, type Preset } from './period.js';

type Choice = HTMLElement & { value: string[] };
type DateRange = HTMLElement & { value: { from?: string; to?: string }; preset: Preset };

/**
 * The form that narrows the history. What is chosen holds from "Show events" on; until then it only stands in the form.
 *
 * @fires {FiltersChangeEvent} rp-filters-change - The resident asked for the events that these filters let through.
 */
@localized()
@customElement('rp-history-filters')
export class HistoryFilters extends RpElement {
  static override readonly styles = styles;

  /** The filters in force. */
  @property({ attribute: false }) filters: Filters = everything;

  /** Today, `yyyy-mm-dd`: no event is later. */
  @property() today = '';

  @state() private draft: Filters = everything;
  @state() private preset: Preset = 'all';
  @state() private open = false;
  @state() private periodError = '';

  @query('rp-date-range') private readonly period!: DateRange;

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('filters');
    if (!changed.has('filters') || (before && writeFilters(before) === writeFilters(this.filters))) return;
    this.draft = this.filters;
    this.preset = presetOf(this.filters, this.today);
    this.periodError = '';
  }

  protected override render() {
    const { draft } = this;
    const inForce = this.filters.types.length + this.filters.statuses.length + (this.filters.from ? 1 : 0);
    return html`
      <form role="search" aria-label=${msg('Filter my history', { id: 'requests.filters' })} novalidate @submit=${this.onSubmit}>
        <button class="toggle" type="button" aria-expanded=${this.open} aria-controls="panel" @click=${this.onToggle}>
          <rp-icon name="filter"></rp-icon>
          ${icu(msg('{n, plural, =0 {Filters} other {Filters (#)}}', { id: 'requests.filters.toggle' }), { n: inForce })}
          <rp-icon class="turn" name="chevron-down"></rp-icon>
        </button>
        <div id="panel" class="panel ${this.open ? 'open' : ''}">
          <rp-choice
            kind="checkbox"
            name="type"
            legend=${msg('What', { id: 'requests.filters.type' })}
            .options=${serviceTypes.map((value) => ({ value, label: serviceTypeWord(value) }))}
            .value=${draft.types}
            @change=${this.onType}
          ></rp-choice>
          <rp-choice
            kind="checkbox"
            name="status"
            legend=${msg('Status', { id: 'requests.filters.status' })}
            .options=${statuses.map((value) => ({ value, label: statusWord(value) }))}
            .value=${draft.statuses}
            @change=${this.onStatus}
          ></rp-choice>
          <rp-date-range
            legend=${msg('When', { id: 'requests.filters.period' })}
            .value=${{ from: draft.from, to: draft.to }}
            preset=${this.preset}
            max=${this.today}
            .error=${this.periodError}
            @change=${this.onPeriod}
          ></rp-date-range>
          <div class="actions">
            <rp-button type="submit"><rp-icon slot="icon" name="search"></rp-icon>${msg('Show events', { id: 'requests.filters.apply' })}</rp-button>
            ${isFiltered(this.filters) || isFiltered(draft)
              ? html`<rp-button variant="quiet" @click=${this.onClear}>${msg('Clear filters', { id: 'requests.filters.clear' })}</rp-button>`
              : nothing}
          </div>
        </div>
      </form>
    `;
  }

  private readonly onToggle = () => {
    this.open = !this.open;
  };

  private readonly onType = ({ target }: Event) => {
    this.draft = { ...this.draft, types: (target as Choice).value as ServiceType[] };
  };

  private readonly onStatus = ({ target }: Event) => {
    this.draft = { ...this.draft, statuses: (target as Choice).value as Status[] };
  };

  private readonly onPeriod = () => {
    const { value, preset } = this.period;
    this.preset = preset;
    this.draft = { ...this.draft, from: value.from || undefined, to: value.to || undefined };
  };

  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    this.periodError = this.checkPeriod();
    if (this.periodError) {
      this.period.focus();
      return;
    }
    this.open = false;
    this.dispatchEvent(new FiltersChangeEvent(this.draft));
  };

  private readonly onClear = () => {
    this.draft = everything;
    this.preset = 'all';
    this.periodError = '';
    this.open = false;
    this.dispatchEvent(new FiltersChangeEvent(everything));
  };

  private checkPeriod() {
    const { from, to } = this.draft;
    if (this.preset !== 'custom') return '';
    if (!from || !to) return msg('Enter both dates: day, month and year.', { id: 'requests.period.both' });
    if (from > to) return msg('The first date must not be after the last date.', { id: 'requests.period.order' });
    if (to > this.today) return msg('The last date must not be after today.', { id: 'requests.period.future' });
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-history-filters': HistoryFilters;
  }
}
