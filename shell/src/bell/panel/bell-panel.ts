import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Task } from '@lit/task';
import { isAbort, StreamController, type CardTouchedEvent } from '@rp/shared-client';
import { filter, fromEvent, map, merge, type Observable } from '@rp/shared-client/rx';
import { announce, customElement, RpCloseEvent, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import type { Portal } from '../../portal.js';
import { findRoute } from '../../routes.js';
import { notificationRow } from './notification-row.js';
import { styles } from './bell-panel.styles.js';
import { countUnread, listNotifications, noteBellOpened, readAll, type Notification } from './notifications.api.js';

/**
 * What the bell has to tell, the newest first, for as long as it is open. Where it stands, and when it goes, is for
 * its host.
 *
 * @fires {RpCloseEvent} rp-close - The resident closes it.
 */
@localized()
@customElement('rp-bell-panel')
export class BellPanel extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) portal!: Portal;

  @state() private rows?: readonly Notification[];
  @state() private marking = false;

  @query('h2') private readonly heading!: HTMLElement;

  private noted = false;
  private news$?: Observable<object>;
  private readonly language = new StreamController(this, () => this.portal?.locale.changes);
  private readonly news = new StreamController(this, () => this.news$);

  private readonly loading = new Task(this, {
    args: () => [this.language.value?.wire, this.news.value] as const,
    task: async ([language], { signal }) => {
      if (!language) return;
      const first = !this.noted;
      if (first) await this.note();
      this.rows = await listNotifications(this.portal.api, language, !first, signal);
      if (first) await this.count();
    },
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('portal')) this.news$ = newsOf(this.portal);
  }

  protected override render() {
    return html`
      <section aria-labelledby="title">
        <header>
          <h2 id="title" tabindex="-1">${msg('Notifications', { id: 'shell.bell.title' })}</h2>
          <rp-button variant="quiet" label=${msg('Close', { id: 'shell.bell.close' })} @click=${this.onClose}><rp-icon name="close"></rp-icon></rp-button>
        </header>
        ${this.renderRead()} ${this.renderError()} ${this.renderRows()}
        ${this.has('/history') ? html`<a class="all" href="/history">${msg('See all activity', { id: 'shell.bell.all' })}</a>` : nothing}
      </section>
    `;
  }

  private renderRead() {
    if (!this.rows?.some(({ isNew }) => isNew) || !this.portal.session.capabilities().includes('notifications-stream')) return nothing;
    return html`<rp-button class="read" variant="secondary" ?busy=${this.marking} @click=${this.onRead}>
      ${msg('Mark all as read', { id: 'shell.bell.read' })}
    </rp-button>`;
  }

  private renderError() {
    const { error } = this.loading;
    if (!error) return nothing;
    return html`<rp-error level="3" .error=${error} heading=${msg('We could not load your notifications', { id: 'shell.bell.not-loaded' })} @rp-retry=${this.onRetry}></rp-error>`;
  }

  private renderRows() {
    const { rows } = this;
    if (!rows)
      return this.loading.error
        ? nothing
        : html`<rp-skeleton shape="list" label=${msg('Loading your notifications', { id: 'shell.bell.loading' })}></rp-skeleton>`;
    if (!rows.length) return html`<p class="none">${msg('Nothing yet. When one of your requests moves on, you see it here.', { id: 'shell.bell.none' })}</p>`;
    return html`<ol role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => notificationRow(row, { hasPage: this.has(`/track/${row.id}`), api: this.portal.api, onCard: this.onCard }),
      )}
    </ol>`;
  }

  private has(path: string) {
    return findRoute(this.portal.registry, path) !== undefined;
  }

  /** The list is shown even when nobody could be told that it is looked at. */
  private async note() {
    this.noted = true;
    this.portal.audit.record({ id: 'RP-001', name: 'Open notifications', module: 'Bell icon' });
    await noteBellOpened(this.portal.api).catch((error: unknown) => this.portal.reportError(error, 'bell'));
  }

  private async count() {
    try {
      this.portal.bell.tell({ type: 'unread', unread: await countUnread(this.portal.api) });
    } catch (error) {
      this.portal.reportError(error, 'bell');
    }
  }

  private readonly onCard = ({ eventId }: CardTouchedEvent) => this.portal.bell.tell({ type: 'told', eventId });

  private readonly onClose = () => this.dispatchEvent(new RpCloseEvent());

  private readonly onRetry = async () => {
    await this.loading.run();
    await this.updateComplete;
    if (!this.loading.error) this.heading.focus(); // the button for another try went with the error
  };

  private readonly onRead = async () => {
    this.marking = true;
    try {
      const unread = await readAll(this.portal.session.csrf());
      this.rows = this.rows?.map((row) => ({ ...row, isNew: false }));
      this.portal.bell.tell({ type: 'unread', unread });
      announce(msg('All are marked as read.', { id: 'shell.bell.read.done' }));
      this.heading.focus(); // the button goes
    } catch (error) {
      if (!isAbort(error)) this.portal.reportError(error, 'bell');
      this.portal.toast({ kind: 'danger', text: msg('That did not work. Nothing was changed. Try again.', { id: 'shell.bell.read.failed' }) });
    } finally {
      this.marking = false;
    }
  };
}

/** Emits when the list may have changed, and when the line is back. */
const newsOf = ({ bell }: Portal): Observable<object> =>
  merge(
    bell.events$.pipe(filter((event) => event.type === 'changed' || event.type === 'told' || (event.type === 'unread' && event.unread > 0))),
    fromEvent(globalThis, 'online'),
  ).pipe(map(() => ({})));

declare global {
  interface HTMLElementTagNameMap {
    'rp-bell-panel': BellPanel;
  }
}
