import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAbort, type ResidentApi } from '@rp/shared-client';
import { instantOf, type EventRow } from './event-row.js';
import { isFiltered } from './filters.js';
import { findEvent, joined, listEvents, listFirstEvents, pageSize, type EventPage, type Place, type Question } from './history.api.js';

const lookUpAtMost = 5; // one question each

type Fetch = [kind: 'first' | 'more', ask: (signal: AbortSignal) => Promise<EventPage>, use: (page: EventPage) => void];

/**
 * The events that answer a question, page after page. What is shown stays while something newer is fetched, and when
 * fetching fails.
 */
export class EventFeed implements ReactiveController {
  /** Undefined before the first answer. */
  rows?: readonly EventRow[];
  total = 0;
  loading: 'first' | 'more' | undefined;
  /** Why the last fetch failed. */
  error?: unknown;
  /** How many events came in since; {@link showNewer} lists them. */
  newer = 0;
  /** How many came in that the filters hide. */
  get hidden() {
    return this.hiddenIds.size;
  }

  private hiddenIds = new Set<string>();
  private api?: ResidentApi;
  private question?: Question;
  private next?: Place;
  private latest?: EventPage;
  private abort = new AbortController();
  /** What is being fetched; never fails. */
  private fetching?: Promise<void>;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Told of a look for news that failed; nothing is shown, the next change asks again. */
    private readonly onError: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.abort.abort();
  }

  get hasMore() {
    return this.next !== undefined;
  }

  /** Asks anew; @param wanted how many rows to show at least, if there are so many. */
  open(api: ResidentApi, question: Question, wanted: number) {
    this.api = api;
    this.question = question;
    return this.fetch(
      'first',
      (signal) => listFirstEvents(api, question, wanted, signal),
      (page) => {
        this.rows = page.rows;
        this.next = page.next;
        this.newer = 0;
        this.hiddenIds.clear();
      },
    );
  }

  /** @returns the first of the rows that came. */
  async more(): Promise<EventRow | undefined> {
    const { api, question, next } = this;
    if (!api || !question || !next || this.loading) return undefined;
    const known = this.rows?.length ?? 0;
    await this.fetch(
      'more',
      (signal) => listEvents(api, question, { place: next, signal }),
      (page) => {
        this.rows = joined(this.rows ?? [], page.rows);
        this.next = page.next;
      },
    );
    return this.rows?.[known];
  }

  retry() {
    if (!this.rows || !this.hasMore) return this.again();
    return this.more();
  }

  /** Fetches the same rows again, such as in another language. */
  again() {
    if (this.api && this.question) return this.open(this.api, this.question, this.rows?.length ?? pageSize);
    return undefined;
  }

  /**
   * Looks for news of these events without moving what the resident reads: known events change in place, new ones are
   * counted. What the resident asks for goes first.
   */
  async refresh(changed: readonly string[]): Promise<void> {
    while (this.fetching) await this.fetching;
    const { api, question } = this;
    const { signal } = this.abort;
    if (!api || !question || !this.rows || signal.aborted) return;
    try {
      const page = await listEvents(api, question, { background: true, signal });
      const inPage = new Set(page.rows.map(({ id }) => id));
      const others = await this.findAll(changed.filter((id) => !inPage.has(id)));
      if (signal.aborted) return void (await this.lookAgain(changed));
      this.take(page, others);
      this.host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return void (await this.lookAgain(changed));
      this.onError(error);
    }
  }

  /** Something else was fetched in between, unless the element has gone. */
  private async lookAgain(changed: readonly string[]) {
    if (this.fetching) await this.refresh(changed);
  }

  private take(page: EventPage, others: readonly EventRow[]) {
    const rows = this.rows ?? [];
    const fresh = new Map([...others, ...page.rows].map((row) => [row.id, row]));
    const known = new Set(rows.map(({ id }) => id));
    const newest = Math.max(0, ...rows.map(instantOf));
    this.rows = rows.map((row) => fresh.get(row.id) ?? row);
    this.latest = page;
    this.newer = page.rows.filter(({ id }) => !known.has(id)).length;
    if (!isFiltered(this.question!.filters)) return;
    for (const row of others) if (!known.has(row.id) && instantOf(row) > newest) this.hiddenIds.add(row.id);
  }

  /** Those that changed but are not among the first: further down, or hidden by the filters. */
  private async findAll(ids: readonly string[]) {
    const { language } = this.question!;
    const found = await Promise.all(ids.slice(-lookUpAtMost).map((id) => findEvent(this.api!, language, id, { background: true, signal: this.abort.signal })));
    return found.filter((row): row is EventRow => row !== undefined);
  }

  /** @returns the first of the events that came in. */
  showNewer(): EventRow | undefined {
    const known = new Set(this.rows?.map(({ id }) => id));
    const { latest } = this;
    if (!latest) return undefined;
    this.rows = joined(latest.rows, this.rows ?? []);
    this.total = latest.total;
    this.newer = 0;
    this.host.requestUpdate();
    return latest.rows.find(({ id }) => !known.has(id));
  }

  private fetch(...what: Fetch) {
    const fetching = this.fetchNow(...what).finally(() => {
      if (this.fetching === fetching) this.fetching = undefined;
    });
    return (this.fetching = fetching);
  }

  private async fetchNow(...[kind, ask, use]: Fetch) {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.loading = kind;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const page = await ask(signal);
      if (signal.aborted) return;
      use(page);
      this.total = page.total;
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.error = error;
    } finally {
      if (!signal.aborted) {
        this.loading = undefined;
        this.host.requestUpdate();
      }
    }
  }
}
