import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { FileDownload, followEvent, passwordRule, saveFile, StreamController, type PortalContext } from '@rp/shared-client';
import type { Observable } from '@rp/shared-client/rx';
import { announce, customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { styles as base } from '../vids/vid-done.styles.js';
import type { Vid } from '../vids/vid.js';
import { cardStatus, downloadCard, hasHistory } from './pdf-card.api.js';
import { styles } from './pdf-done.styles.js';
import { stateText, stateTitle, type PdfState } from './pdf-words.js';

/**
 * A card that was ordered: it follows its event, and offers the card as soon as it is there. Its host gives it the
 * focus, so that it is read at once.
 */
@localized()
@customElement('rp-vid-pdf-done')
export class VidPdfDone extends RpElement {
  static override readonly styles = [base, styles];

  @property({ attribute: false }) context!: PortalContext;
  @property({ attribute: false }) vid!: Vid;

  /** Of the order. */
  @property({ attribute: 'event-id' }) eventId = '';

  /** Tests hand in their own. */
  @property({ attribute: false }) save = saveFile;

  @state() private progress: PdfState = 'making';

  @query('h2') private readonly heading!: HTMLElement;

  private readonly card = new FileDownload(this, () => this.save);
  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;

  private readonly asking = new Task(this, {
    args: () => [this.eventId, this.news.value] as const,
    task: async ([eventId], { signal }) => {
      if (!eventId || this.progress !== 'making') return;
      const { api, i18n, session } = this.context;
      const order = { eventId, language: i18n.value.wire, history: hasHistory(session.value) };
      const status = await cardStatus(api, order, signal);
      if (status === 'SUCCESS') this.turn('ready');
      if (status === 'FAILED') this.turn('failed');
    },
    // Whoever cannot be asked now is asked again; the event's own page is a link away.
    onError: (error) => this.context.telemetry.error(error, 'vid card'),
  });

  override focus() {
    this.heading.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('eventId')) return;
    this.progress = 'making';
    this.card.reset();
    this.news$ = followEvent(this.context.notifications, { eventId: this.eventId, pending: () => this.progress === 'making' });
  }

  protected override render() {
    const { progress, vid, eventId } = this;
    return html`
      <section class=${progress} aria-labelledby="title">
        <rp-rosette variant=${progress === 'making' ? 'crop' : 'tick'}></rp-rosette>
        <div class="words">
          <h2 id="title" tabindex="-1">${stateTitle(progress, vid)}</h2>
          <p>${stateText(progress, hasHistory(this.context.session.value))}</p>
          ${progress === 'ready' ? this.renderDownload() : nothing}
          ${progress === 'ready' || progress === 'saved' ? passwordRule() : nothing}
          ${eventId ? this.renderEvent() : nothing}
          <p class="links">
            ${eventId ? html`<a href="/track/${eventId}">${msg('Track this request', { id: 'vid.done.track' })}</a>` : nothing}
            <a href="/history">${msg('View my history', { id: 'vid.done.history' })}</a>
          </p>
        </div>
      </section>
    `;
  }

  private renderDownload() {
    return html`
      <rp-button ?busy=${this.card.busy} @click=${this.onDownload}>
        <rp-icon slot="icon" name="download"></rp-icon>${msg('Download the card', { id: 'vid.pdf.download' })}
      </rp-button>
      ${
        this.card.error
          ? html`<rp-error
              .error=${this.card.error}
              level="3"
              heading=${msg('The card could not be downloaded', { id: 'vid.pdf.download.failed' })}
              @rp-retry=${this.onDownload}
            ></rp-error>`
          : nothing
      }
    `;
  }

  private renderEvent() {
    return html`<dl>
      <dt>${msg('Event ID', { id: 'vid.done.event' })}</dt>
      <dd class="rp-row">
        <rp-id value=${this.eventId} data-testid="event-id"></rp-id>
        <rp-copy value=${this.eventId} label=${msg('Copy the event ID', { id: 'vid.done.copy' })}></rp-copy>
      </dd>
    </dl>`;
  }

  private turn(progress: PdfState) {
    this.progress = progress;
    announce(stateTitle(progress, this.vid));
  }

  private readonly onDownload = async () => {
    const { eventId } = this;
    const saved = await this.card.run((signal) => downloadCard(this.context.api, eventId, signal));
    if (!saved) return;
    this.turn('saved');
    await this.updateComplete;
    this.focus(); // the button went
    this.context.notifications.changed(eventId);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-pdf-done': VidPdfDone;
  }
}
