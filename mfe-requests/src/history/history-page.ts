import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { StreamController, type PortalContext } from '@rp/shared-client';
import { map, type Observable } from '@rp/shared-client/rx';
import { announce, customElement, deepActiveElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { recordDeed } from '../audit.js';
import { pin } from '../pin/pin.js';
import { EventFeed } from './event-feed.js';
import './event-item.js';
import type { EventPinEvent } from './event-pin-event.js';
import type { EventRow } from './event-row.js';
import type { FiltersChangeEvent } from './filters-change-event.js';
import { everything, isFiltered, isUnderstood, readFilters, readShown, writeAddress, writeFilters, type Filters } from './filters.js';
import { historyChips } from './history-chips.js';
import './history-filters.js';
import { HistoryFocus } from './history-focus.js';
import { hiddenEvents, newerEvents, newerShown } from './history-news.js';
import './history-pdf.js';
import { styles } from './history-page.styles.js';
import { pageSize, type Question } from './history.api.js';
import { dayOf } from './period.js';

/** The page "My history": every event of the resident, newest first, narrowed by filters that live in the address. */
@localized()
@customElement('rp-requests-history-page')
export class HistoryPage extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) context!: PortalContext;

  /** Of the address. */
  @property({ attribute: false }) query = new URLSearchParams();

  private readonly feed = new EventFeed(this, (error) => this.context.telemetry.error(error, 'history'));
  private readonly language = new StreamController(this, () => this.context?.i18n.changes);
  private readonly focusing = new HistoryFocus(this);
  private readonly news = new StreamController(this, () => this.news$);

  /** The event that is being pinned or unpinned. */
  @state() private pinning?: string;

  private news$?: Observable<object>;
  /** What changed since the last look; several may come before one rendering. */
  private changed: string[] = [];
  private asked = '';
  /** The filters in force when the address held some that we do not know; said until others are chosen. */
  private mended?: string;

  private get filters() {
    return readFilters(this.query);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('context')) this.news$ = this.context.notifications.changed$.pipe(map((eventId) => ({ length: this.changed.push(eventId) })));
    if (changed.has('query')) this.noteUnknown();
    this.ask();
    if (this.changed.length) void this.look(this.changed.splice(0));
  }

  private async look(changed: readonly string[]) {
    await this.feed.refresh(changed);
    const n = this.feed.newer;
    if (!n || this.isBeingRead) return;
    this.feed.showNewer();
    announce(newerShown(n));
  }

  /** The resident is in the list, or has scrolled past its beginning: nothing may move under their eyes. */
  private get isBeingRead() {
    const list = this.renderRoot.querySelector('.list');
    return list !== null && (list.getBoundingClientRect().top < 0 || list.matches(':focus-within, :hover'));
  }

  private noteUnknown() {
    if (!isUnderstood(this.query)) this.mended = writeFilters(this.filters);
    else if (this.mended !== writeFilters(this.filters)) this.mended = undefined;
  }

  private ask() {
    const language = this.language.value?.wire ?? this.context.i18n.value.wire;
    const filters = this.filters;
    const asked = `${language} ${writeFilters(filters)}`;
    if (asked === this.asked) return;
    const sameFilters = this.asked.endsWith(` ${writeFilters(filters)}`);
    this.asked = asked;
    const shown = sameFilters ? (this.feed.rows?.length ?? 0) : readShown(this.query);
    void this.open({ language, filters }, Math.min(shown || pageSize, 200));
  }

  private async open(question: Question, wanted: number) {
    const left = this.query.get('left');
    await this.feed.open(this.context.api, question, wanted);
    if (!left || this.query.get('left') !== left) return;
    this.replaceAddress(readShown(this.query));
    const row = this.feed.rows?.find(({ id }) => id === left);
    const focused = deepActiveElement()?.localName;
    // Whoever has already gone on from the heading stays there.
    if (row && (!focused || focused === 'body' || focused === 'h1')) await this.focusing.toRow(row);
  }

  private replaceAddress(shown: number | undefined) {
    this.context.router.navigate(`/history${writeAddress(this.filters, { shown })}`, { replace: true });
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('query') && !isUnderstood(this.query)) this.replaceAddress(readShown(this.query));
    this.context.router.title(msg('My history', { id: 'requests.history.title' }));
  }

  protected override render() {
    return html`
      <div class="page">
        <h1 tabindex="-1">${msg('My history', { id: 'requests.history.title' })}</h1>
        <div class="layout ${this.isNew ? 'bare' : ''}">
          ${
            this.isNew
              ? nothing
              : html`<rp-requests-history-filters .filters=${this.filters} today=${dayOf(new Date())} @rp-filters-change=${this.onFilters}></rp-requests-history-filters>`
          }
          <div class="results" aria-busy=${this.feed.loading === 'first'} @rp-event-open=${this.onOpen} @rp-event-pin=${this.onPin}>
            ${this.renderUnknown()} ${historyChips(this.filters, this.onRemove)}
            <div class="top">
              <p class="count ${this.isNew ? 'rp-visually-hidden' : ''}" role="status">${this.countText()}</p>
              ${this.renderPdf()}
            </div>
            ${newerEvents(this.feed.newer, this.onNewer)} ${hiddenEvents(this.feed.hidden, this.onClear)} ${this.renderRows()} ${this.renderError()} ${this.renderMore()}
          </div>
        </div>
      </div>
    `;
  }

  /** Nothing has ever happened: there is nothing to filter. */
  private get isNew() {
    return this.feed.rows?.length === 0 && !isFiltered(this.filters);
  }

  private countText() {
    const { rows, total, loading, hasMore } = this.feed;
    if (!rows || (loading === 'first' && !rows.length)) return nothing;
    return hasMore
      ? icu(msg('{shown} of {n, plural, one {# event} other {# events}}', { id: 'requests.count.part' }), { shown: rows.length, n: total })
      : icu(msg('{n, plural, =0 {No events} one {# event} other {# events}}', { id: 'requests.count' }), { n: Math.max(total, rows.length) });
  }

  private renderUnknown() {
    if (this.mended === undefined) return nothing;
    return html`<rp-alert kind="info"><p>${msg('A filter in the address is not known and was left out.', { id: 'requests.filters.unknown' })}</p></rp-alert>`;
  }

  private renderPdf() {
    const { rows, total } = this.feed;
    if (!rows?.length) return nothing;
    return html`<rp-requests-history-pdf .context=${this.context} .filters=${this.filters} total=${Math.max(total, rows.length)}></rp-requests-history-pdf>`;
  }

  private renderRows() {
    const { rows, loading, error } = this.feed;
    if (!rows || (loading === 'first' && !rows.length)) {
      return error ? nothing : html`<rp-skeleton shape="list" label=${msg('Loading your history', { id: 'requests.loading' })}></rp-skeleton>`;
    }
    if (!rows.length) return error ? nothing : this.renderEmpty();
    return html`<ol class="list" role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) =>
          html`<li>
            <rp-requests-event-item
              pinnable
              .context=${this.context}
              .row=${row}
              href=${this.hrefOf(row)}
              data-id=${row.id}
              ?pinning=${this.pinning === row.id}
            ></rp-requests-event-item>
          </li>`,
      )}
    </ol>`;
  }

  private renderEmpty() {
    return isFiltered(this.filters)
      ? html`<rp-empty heading=${msg('No events match your filters', { id: 'requests.none.title' })}>
          ${msg('Choose other filters, or clear them to see everything.', { id: 'requests.none.text' })}
          <rp-button slot="actions" variant="secondary" @click=${this.onClear}>${msg('Clear filters', { id: 'requests.filters.clear' })}</rp-button>
        </rp-empty>`
      : html`<rp-empty heading=${msg('Nothing has happened yet', { id: 'requests.empty.title' })}>
          ${msg('When you use your ID or ask us for something, you see it here.', { id: 'requests.empty.text' })}
        </rp-empty>`;
  }

  private renderError() {
    const { error } = this.feed;
    return error
      ? html`<rp-error .error=${error} heading=${msg('We could not load your history', { id: 'requests.failed' })} @rp-retry=${this.onRetry}></rp-error>`
      : nothing;
  }

  private renderMore() {
    const { hasMore, loading, error, rows } = this.feed;
    if (!hasMore || error || !rows?.length) return nothing;
    return html`<rp-button class="more" variant="secondary" ?busy=${loading === 'more'} @click=${this.onMore}>${msg('Load more', { id: 'requests.more' })}</rp-button>`;
  }

  private hrefOf({ id }: EventRow) {
    const shown = this.feed.rows?.length ?? 0;
    const back = writeAddress(this.filters, { shown: shown > pageSize ? shown : undefined });
    return `/track/${id}${back && `?back=${encodeURIComponent(back)}`}`;
  }

  private go(filters: Filters) {
    this.context.router.navigate(`/history${writeFilters(filters)}`);
  }

  private readonly onFilters = ({ filters }: FiltersChangeEvent) => {
    const before = this.filters;
    recordDeed(this.context, 'filter');
    if (filters.search && filters.search !== before.search) recordDeed(this.context, 'search');
    if (filters.types.join() !== before.types.join()) recordDeed(this.context, 'filterType');
    if (filters.statuses.join() !== before.statuses.join()) recordDeed(this.context, 'filterStatus');
    this.go(filters);
  };

  private readonly onRemove = async (filters: Filters) => {
    this.go(filters);
    await this.focusing.toNextChip();
  };

  private readonly onClear = () => this.onRemove(everything);

  private readonly onMore = async () => {
    const first = await this.feed.more();
    if (this.feed.error) return void (await this.focusing.toError());
    if (!first) return;
    this.replaceAddress(this.feed.rows?.length);
    await this.focusing.toRow(first);
  };

  private readonly onRetry = async () => {
    const before = this.feed.rows?.length ?? 0;
    await this.feed.retry();
    if (this.feed.error) return void (await this.focusing.toError());
    const first = this.feed.rows?.[before] ?? this.feed.rows?.[0];
    if (first) await this.focusing.toRow(first);
  };

  private readonly onNewer = async () => {
    const first = this.feed.showNewer();
    if (first) await this.focusing.toRow(first);
  };

  private readonly onPin = async ({ row }: EventPinEvent) => {
    if (this.pinning) return;
    this.pinning = row.id;
    await pin(this.context, row.id, !row.pinned, () => void this.onPinned(row));
    this.pinning = undefined;
  };

  /** Pinned events stand first: the row moves, and the focus with it. */
  private async onPinned(row: EventRow) {
    if (!this.isConnected) return;
    await this.feed.again();
    await this.focusing.toPin(row);
  }

  private readonly onOpen = () => recordDeed(this.context, 'open');
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-history-page': HistoryPage;
  }
}
