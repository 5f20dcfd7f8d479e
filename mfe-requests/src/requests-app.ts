import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { StreamController, type PortalContext } from '@rp/shared-client';
import { customElement, focusHeading, RpElement } from '@rp/shared-design';
import { recordDeed } from './audit.js';
import './event/event-page.js';
import './history/history-page.js';
import { cleanEventId, isEventId } from './track/event-id.js';
import type { TrackEvent } from './track/track-event.js';
import './track/track-page.js';

/** Shows the page of the address: `/history`, `/track` or `/track/:eid`. */
@customElement('rp-requests-app')
export class RequestsApp extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }
  `;

  @property({ attribute: false }) context?: PortalContext;

  private path?: string;

  private readonly location = new StreamController(this, () => this.context?.router.location.changes);

  protected override render() {
    const { context } = this;
    if (!context) return nothing;
    const { path, query } = this.location.value ?? context.router.location.value;
    const [, page, id = query.get('eid') ?? undefined] = path.split('/');
    if (page === 'track') return this.renderTrack(context, query, id);
    if (page === 'history') return html`<rp-requests-history-page .context=${context} .query=${query}></rp-requests-history-page>`;
    return nothing;
  }

  protected override updated() {
    const path = this.location.value?.path;
    // The shell gives the focus to the first page; from there on the way goes from page to page in here.
    if (this.path !== undefined && this.path !== path) void this.updateComplete.then(() => focusHeading(this.renderRoot));
    this.path = path;
  }

  private renderTrack(context: PortalContext, query: URLSearchParams, id: string | undefined) {
    const eventId = id && cleanEventId(decoded(id));
    return html`<div @rp-track=${this.onTrack}>
      ${
        eventId && isEventId(eventId)
          ? html`<rp-requests-event-page .context=${context} eid=${eventId} back=${query.get('back') ?? ''}></rp-requests-event-page>`
          : html`<rp-requests-track-page .context=${context} .wrong=${id && decoded(id)}></rp-requests-track-page>`
      }
    </div>`;
  }

  private readonly onTrack = ({ eventId }: TrackEvent) => {
    recordDeed(this.context!, 'track');
    this.context!.router.navigate(`/track/${eventId}`);
  };
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-app': RequestsApp;
  }
}
