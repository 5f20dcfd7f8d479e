import { css, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Task } from '@lit/task';
import { followList, StreamController, type PortalContext } from '@rp/shared-client';
import type { Observable } from '@rp/shared-client/rx';
import { customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { recordDeed } from '../audit.js';
import '../history/event-item.js';
import { instantOf, type EventRow } from '../history/event-row.js';
import { everything } from '../history/filters.js';
import { listEvents } from '../history/history.api.js';

const newest = 3;
/** The wire puts pinned events first; among so many the newest are found. */
const looked = 20;

/** The newest events, for the dashboard and wherever one may look for a request. */
@localized()
@customElement('rp-requests-recent')
export class RequestsRecent extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    section {
      display: flex;
      flex-direction: column;
      gap: var(--rp-space-2);
      block-size: 100%;
      container-type: inline-size;
    }

    li + li {
      border-block-start: 1px solid var(--rp-border);
    }

    .all {
      display: inline-flex;
      align-items: center;
      align-self: start;
      min-block-size: var(--rp-target);
      margin-block-start: auto;
    }
  `;

  @property({ attribute: false }) context?: PortalContext;

  @state() private rows?: readonly EventRow[];

  private readonly language = new StreamController(this, () => this.context?.i18n.changes);
  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;
  /** The news that was last asked for. */
  private asked?: object;

  private readonly loading = new Task(this, {
    args: () => [this.context?.api, this.language.value?.wire, this.news.value] as const,
    task: async ([api, language, news], { signal }) => {
      const background = news !== this.asked;
      this.asked = news;
      if (!api || !language) return;
      const { rows } = await listEvents(api, { language, filters: everything }, { size: looked, background, signal });
      this.rows = [...rows].sort((a, b) => instantOf(b) - instantOf(a)).slice(0, newest);
    },
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('context')) this.news$ = this.context && followList(this.context.notifications);
  }

  protected override render() {
    return html`
      <section class="rp-card" aria-labelledby="title" @rp-event-open=${this.onOpen}>
        <h2 id="title">${msg('Recent activity', { id: 'requests.recent.title' })}</h2>
        ${this.renderRows()}
        <a class="all" href="/history">${msg('See all activity', { id: 'requests.recent.all' })}</a>
      </section>
    `;
  }

  private renderRows() {
    const { rows } = this;
    if (!rows) {
      return this.loading.error
        ? html`<rp-error .error=${this.loading.error} level="3" heading=${msg('We could not load your recent activity', { id: 'requests.recent.failed' })} @rp-retry=${() => this.loading.run()}></rp-error>`
        : html`<rp-skeleton shape="list" label=${msg('Loading your recent activity', { id: 'requests.recent.loading' })}></rp-skeleton>`;
    }
    if (!rows.length)
      return html`<p class="rp-muted">${msg('When you use your ID or ask us for something, you see it here.', { id: 'requests.empty.text' })}</p>`;
    return html`<ol role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => html`<li><rp-requests-event-item .row=${row} href="/track/${row.id}"></rp-requests-event-item></li>`,
      )}
    </ol>`;
  }

  private readonly onOpen = () => recordDeed(this.context!, 'open');
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-recent': RequestsRecent;
  }
}
