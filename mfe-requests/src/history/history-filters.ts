import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement, need, RpElement, type DateRange, type RpChoice, type RpDateRange, type RpField } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { cleanEventId, eventIdLength, partFaultOf } from '../track/event-id.js';
import { serviceTypeWord, statusWord } from '../words.js';
import { FiltersChangeEvent } from './filters-change-event.js';
import { everything, isFiltered, serviceTypes, statuses, writeFilters, type Filters, type ServiceType, type Status } from './filters.js';
import { styles } from './history-filters.styles.js';
import { presetOf } from './period.js';

/**
 * The form that narrows the history. What is chosen holds from "Show events" on; until then it only stands in the form.
 *
 * @fires {FiltersChangeEvent} rp-filters-change - The resident asked for the events that these filters let through.
 */
@localized()
@customElement('rp-requests-history-filters')
export class HistoryFilters extends RpElement {
  static override readonly styles = styles;

  /** The filters in force. */
  @property({ attribute: false }) filters: Filters = everything;

  /** Today, `yyyy-mm-dd`: no event is later. */
  @property() today = '';

  /** What is ticked; the period stands in its own element until it is asked for. */
  @state() private draft: Filters = everything;
  /** What stands in the field for the event ID, as it was written. */
  @state() private typed = '';
  @state() private fault?: ReturnType<typeof partFaultOf>;
  @state() private open = false;
  @state() private clearings = 0;

  /** The period in force: the same object as long as it is, since each new one overwrites what is being typed. */
  private given: DateRange = {};

  @query('rp-field[name=search]') private readonly field!: RpField;
  @query('rp-date-range') private readonly period!: RpDateRange;
  @query('.toggle') private readonly toggle!: HTMLElement;
  @query('rp-button[type=submit]') private readonly submit!: HTMLElement;

  override connectedCallback() {
    super.connectedCallback();
    void need('rp-date-range');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && !this.isOther(changed.get('filters'))) return;
    this.draft = this.filters;
    this.typed = this.filters.search ?? '';
    this.fault = undefined;
    this.given = { from: this.filters.from, to: this.filters.to };
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.isOther(changed.get('filters'))) this.period.preset = presetOf(this.filters, this.today);
  }

  private isOther(before: Filters | undefined) {
    return before !== undefined && writeFilters(before) !== writeFilters(this.filters);
  }

  protected override render() {
    const { draft } = this;
    const inForce = this.filters.types.length + this.filters.statuses.length + (this.filters.from ? 1 : 0) + (this.filters.search ? 1 : 0);
    return html`
      <form role="search" aria-label=${msg('Filter my history', { id: 'requests.filters' })} novalidate @submit=${this.onSubmit}>
        <button class="toggle" type="button" aria-expanded=${this.open} aria-controls="panel" @click=${this.onToggle}>
          <rp-icon name="filter"></rp-icon>
          ${icu(msg('{n, plural, =0 {Show filters} other {Filters (#)}}', { id: 'requests.filters.toggle' }), { n: inForce })}
          <rp-icon class="turn" name="chevron-down"></rp-icon>
        </button>
        <div id="panel" class="panel ${this.open ? 'open' : ''}">
          <rp-field
            name="search"
            label=${msg('Event ID', { id: 'requests.eid' })}
            hint=${msg('All 16 digits, or a part of them.', { id: 'requests.filters.search.hint' })}
            inputmode="numeric"
            autocomplete="off"
            .value=${this.typed}
            .error=${this.faultText()}
            @input=${this.onSearch}
          ></rp-field>
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
          ${repeat([this.clearings], String, () => this.renderPeriod())}
          <div class="actions">
            <rp-button type="submit"><rp-icon slot="icon" name="search"></rp-icon>${msg('Show events', { id: 'requests.filters.apply' })}</rp-button>
            ${
              isFiltered(this.filters) || isFiltered(draft) || this.typed
                ? html`<rp-button variant="quiet" @click=${this.onClear}>${msg('Clear filters', { id: 'requests.filters.clear' })}</rp-button>`
                : nothing
            }
          </div>
        </div>
      </form>
    `;
  }

  private renderPeriod() {
    return html`<rp-date-range
      legend=${msg('When', { id: 'requests.filters.period' })}
      .value=${this.given}
      preset=${presetOf(this.filters, this.today)}
      max=${this.today}
    ></rp-date-range>`;
  }

  private faultText() {
    switch (this.fault) {
      case 'letters':
        return msg('An event ID has digits only. Check what you entered.', { id: 'requests.track.letters' });
      case 'length':
        return icu(
          msg('An event ID has no more than {length} digits. You entered {n, plural, one {# digit} other {# digits}}.', {
            id: 'requests.filters.search.length',
          }),
          { length: eventIdLength, n: cleanEventId(this.typed).length },
        );
      default:
        return '';
    }
  }

  private readonly onSearch = () => {
    this.typed = this.field.value;
  };

  private readonly onToggle = () => {
    this.open = !this.open;
  };

  private readonly onType = ({ currentTarget }: Event) => {
    this.draft = { ...this.draft, types: (currentTarget as RpChoice).value as ServiceType[] };
  };

  private readonly onStatus = ({ currentTarget }: Event) => {
    this.draft = { ...this.draft, statuses: (currentTarget as RpChoice).value as Status[] };
  };

  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    this.fault = partFaultOf(this.typed);
    const periodIsRight = this.period.reportValidity();
    if (this.fault) return void this.updateComplete.then(() => this.field.focus());
    if (periodIsRight) {
      const { from, to } = this.period.value;
      this.ask({ ...this.draft, from, to, search: cleanEventId(this.typed) || undefined });
    } else void this.period.updateComplete.then(() => this.period.focus());
  };

  private readonly onClear = () => {
    this.draft = everything;
    this.typed = '';
    this.fault = undefined;
    this.clearings++; // a period half written goes with its element
    this.ask(everything);
  };

  private ask(filters: Filters) {
    this.open = false;
    this.dispatchEvent(new FiltersChangeEvent(filters));
    void this.updateComplete.then(() => this.keepFocus());
  }

  /** What had the focus may be gone with the closed panel. */
  private keepFocus() {
    if (this.toggle.checkVisibility()) this.toggle.focus();
    else if (!this.shadowRoot?.activeElement) this.submit.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-history-filters': HistoryFilters;
  }
}
