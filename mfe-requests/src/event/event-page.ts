import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { followEvent, isAbort, StreamController, type PortalContext } from '@rp/shared-client';
import type { Observable } from '@rp/shared-client/rx';
import { announce, customElement, need, RpElement } from '@rp/shared-design';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { readFilters, readShown, writeAddress } from '../history/filters.js';
import '../track/track-form.js';
import { statusKind, statusWord } from '../words.js';
import { cardStateOf } from './card-state.js';
import './event-actions.js';
import './event-card.js';
import { factsOf, type EventDetail, type Fact } from './event-detail.js';
import { styles } from './event-page.styles.js';
import { isNotTheirs, readEvent } from './event.api.js';
import { stepsOf } from './steps.js';

/** The page of one event: what happened, how it stands, and its way so far. */
@localized()
@customElement('rp-requests-event-page')
export class EventPage extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) context!: PortalContext;

  /** Event ID, 16 digits. */
  @property() eid = '';

  /** The filters of the history the resident came from, as in its address. */
  @property() back = '';

  @state() private detail?: EventDetail;

  private readonly language = new StreamController(this, () => this.context?.i18n.changes);
  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;
  /** The news that was last asked for. */
  private asked?: object;

  private readonly loading = new Task(this, {
    args: () => [this.eid, this.language.value?.wire, this.news.value] as const,
    task: async ([eid, language, news], { signal }) => {
      const background = news !== this.asked;
      this.asked = news;
      if (eid !== this.detail?.id) this.detail = undefined;
      if (eid && language) await this.ask(eid, language, { background, signal });
    },
  });

  override connectedCallback() {
    super.connectedCallback();
    void need('rp-timeline');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('context') && !changed.has('eid')) return;
    this.news$ = followEvent(this.context.notifications, { eventId: this.eid, pending: () => this.detail?.status === 'IN_PROGRESS' });
  }

  private async ask(eid: string, language: string, { background, signal }: { background: boolean; signal: AbortSignal }) {
    try {
      this.take(await readEvent(this.context.api, eid, language, { background, signal }));
    } catch (error) {
      if (isAbort(error) || !background || !this.detail) throw error;
      this.context.telemetry.error(error, 'event'); // what is shown still holds
    }
  }

  private take(detail: EventDetail) {
    const before = this.detail?.status;
    this.detail = detail;
    if (!before || !detail.status || before === detail.status) return;
    announce(msg(str`This is now: ${statusWord(detail.status)}`, { id: 'requests.event.now' }));
  }

  protected override updated() {
    this.context.router.title(this.heading());
  }

  protected override render() {
    return html`
      <div class="page">
        <a class="back" href="/history${this.backQuery}"><rp-icon name="back"></rp-icon>${msg('Back to my history', { id: 'requests.event.back' })}</a>
        <header>
          <h1 tabindex="-1"><bdi>${this.heading()}</bdi></h1>
          ${this.isMissing ? this.renderMissingText() : this.renderStatus()}
          ${this.detail && !this.isMissing ? html`<rp-requests-event-actions .context=${this.context} event-id=${this.detail.id}></rp-requests-event-actions>` : nothing}
        </header>
        ${this.isMissing ? html`<rp-requests-track-form .value=${this.eid}></rp-requests-track-form>` : this.renderEvent()}
      </div>
    `;
  }

  /** Read and written anew: an address may hold anything. */
  private get backQuery() {
    const query = new URLSearchParams(this.back);
    return writeAddress(readFilters(query), { shown: readShown(query), left: this.eid });
  }

  private get isMissing() {
    return isNotTheirs(this.loading.error);
  }

  private heading() {
    if (this.isMissing) return msg('We cannot find this event', { id: 'requests.event.missing.title' });
    return this.detail?.what ?? msg('Your request', { id: 'requests.event.title' });
  }

  private renderStatus() {
    const { detail } = this;
    if (!detail) return nothing;
    return html`<rp-status status=${statusKind(detail.status)}>${detail.status ? statusWord(detail.status) : detail.statusText}</rp-status>`;
  }

  private renderMissingText() {
    return html`<p>
      ${msg('There is no event with this ID among yours. Check the number. If the request was made with another ID, sign in with that one.', { id: 'requests.event.missing.text' })}
    </p>`;
  }

  private renderEvent() {
    const { detail } = this;
    const { error } = this.loading;
    return html`
      ${
        error
          ? html`<rp-error .error=${error} heading=${msg('We could not load this event', { id: 'requests.event.failed' })} @rp-retry=${this.onRetry}></rp-error>`
          : nothing
      }
      ${detail ? this.renderDetail(detail) : nothing}
      ${detail || error ? nothing : html`<rp-skeleton shape="detail" label=${msg('Loading this event', { id: 'requests.event.loading' })}></rp-skeleton>`}
    `;
  }

  private renderDetail(detail: EventDetail) {
    return html`
      ${this.renderCard(detail)}
      <div class="layout">
        <section class="rp-card" aria-labelledby="details">
          <h2 id="details">${msg('Details', { id: 'requests.event.details' })}</h2>
          ${detail.summary ? html`<p class="summary" dir="auto">${detail.summary}</p>` : nothing}
          ${detail.status === 'FAILED' ? this.renderWhatToDo(detail) : nothing}
          <dl>
            <div class="fact">
              <dt>${msg('Event ID', { id: 'requests.eid' })}</dt>
              <dd class="rp-row">
                <rp-id value=${detail.id} data-testid="event-id"></rp-id>
                <rp-copy value=${detail.id} label=${msg('Copy the event ID', { id: 'requests.event.copy' })}></rp-copy>
              </dd>
            </div>
            <div class="fact">
              <dt>${msg('When', { id: 'requests.event.when' })}</dt>
              <dd>${renderTime(detail.at)}</dd>
            </div>
            ${
              detail.changed
                ? html`<div class="fact">
                  <dt>${msg('Last change', { id: 'requests.event.changed' })}</dt>
                  <dd>${renderTime(detail.changed)}</dd>
                </div>`
                : nothing
            }
            ${factsOf(detail.wire).map(renderFact)}
          </dl>
        </section>
        <section class="rp-card" aria-labelledby="way">
          <h2 id="way">${msg('Progress', { id: 'requests.event.way' })}</h2>
          <rp-timeline .steps=${stepsOf(detail)}></rp-timeline>
        </section>
      </div>
    `;
  }

  private renderCard(detail: EventDetail) {
    const standing = cardStateOf(detail);
    if (!standing) return nothing;
    const again = detail.wire.requestTypeCode === 'UPDATE_MY_UIN' ? '' : '/vid';
    const kept = detail.wire.info.downloadableUntilUtc;
    return html`<rp-requests-event-card
      .context=${this.context}
      event-id=${detail.id}
      standing=${standing}
      again=${again}
      .keptUntil=${kept ? new Date(kept) : undefined}
    ></rp-requests-event-card>`;
  }

  private renderWhatToDo({ wire }: EventDetail) {
    const isOfVid = ofVids.has(wire.requestTypeCode ?? '');
    return html`<p>
      ${whatToDo(wire.requestTypeCode)} ${isOfVid ? html`<a href="/vid">${msg('Go to my VIDs', { id: 'requests.event.to-vids' })}</a>` : nothing}
    </p>`;
  }

  private readonly onRetry = async () => {
    await this.loading.run();
    await this.updateComplete;
    // The button for another try went with the error.
    if (!this.loading.error || this.isMissing) this.renderRoot.querySelector('h1')?.focus();
  };
}

const ofVids: ReadonlySet<string> = new Set(['GENERATE_VID', 'REVOKE_VID', 'VID_CARD_DOWNLOAD']);

function whatToDo(type: EventDetail['wire']['requestTypeCode']) {
  switch (type) {
    case 'GENERATE_VID':
      return msg('No VID was created, and nothing was changed. You can try again.', { id: 'requests.event.failed.create' });
    case 'REVOKE_VID':
      return msg('The VID was not revoked. Nothing was changed. You can try again.', { id: 'requests.event.failed.revoke' });
    case 'VID_CARD_DOWNLOAD':
      return msg('The card was not made. You can ask for a card again, or for a card of another VID.', { id: 'requests.event.failed.card' });
    case 'AUTHENTICATION_REQUEST':
      return msg('If it was you, you can try again. If it was not, tell the help desk.', { id: 'requests.event.failed.authentication' });
    default:
      return msg('It was not done. Nothing was changed. You can try again.', { id: 'requests.event.failed.other' });
  }
}

const renderTime = (time: Date | string) => (time instanceof Date ? html`<rp-time .value=${time} format="datetime"></rp-time>` : time);

const renderFact = (fact: Fact) => html`<div class="fact"><dt>${fact.label}</dt><dd>${renderValue(fact)}</dd></div>`;

function renderValue({ value, code }: Fact) {
  if (typeof value !== 'string') return html`<ul role="list">${value.map((part) => html`<li><bdi>${part}</bdi></li>`)}</ul>`;
  if (code === 'id') return html`<rp-id value=${value}></rp-id>`;
  return html`<bdi dir=${code ? 'ltr' : 'auto'}>${value}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-event-page': EventPage;
  }
}
