import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError, FileDownload, passwordRule, saveFile, type PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { formatDate, localized, msg, str } from '@rp/shared-design/i18n';
import type { CardState } from './card-state.js';
import { downloadCard } from './event.api.js';

/** The card of an event: how far it is, and while it can be downloaded, the button for it. A card works once, but for a short while after. */
@localized()
@customElement('rp-requests-event-card')
export class EventCard extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--rp-space-4);
      justify-items: start;
    }

    .sign {
      display: flex;
      flex-wrap: wrap;
      max-inline-size: 100%;
      gap: var(--rp-space-3);
      align-items: center;
    }

    .sign rp-icon {
      --rp-icon-size: 2rem;

      color: var(--rp-accent);
    }

    @media print {
      rp-button {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) context!: PortalContext;
  @property({ attribute: 'event-id' }) eventId = '';
  @property() standing: CardState = 'making';

  /** Where another card can be asked for; empty where there is no such place. */
  @property() again = '';

  /** Its file is kept so long after the first download, for someone whose line broke just then. */
  @property({ attribute: false }) keptUntil?: Date;

  /** Tests hand in their own. */
  @property({ attribute: false }) save = saveFile;

  /** It was downloaded a moment ago, here; the back end may know it a little later. */
  @state() private saved = false;

  @query('h2') private readonly heading!: HTMLElement;

  private readonly file = new FileDownload(this, () => this.save);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('eventId')) {
      this.saved = false;
      this.file.reset();
    }
    const hadFocus = this.shadowRoot?.activeElement?.localName === 'rp-button';
    if (hadFocus && this.shown !== 'ready') void this.updateComplete.then(() => this.heading.focus());
  }

  private get shown(): CardState {
    return this.saved ? 'downloaded' : this.standing;
  }

  /** Not every back end tells the scopes. */
  private get hasBell() {
    const { scopes } = this.context.session.value;
    return scopes.length === 0 || scopes.includes('Manage-Service-Requests');
  }

  protected override render() {
    const { shown } = this;
    return html`
      <section class="rp-card" aria-labelledby="title">
        <div class="sign">
          <rp-icon name=${shown === 'making' ? 'clock' : shown === 'ready' ? 'id' : 'check-disc'}></rp-icon>
          <h2 id="title" tabindex="-1">${titleOf(shown)}</h2>
        </div>
        <p>${this.saved ? msg('Look for it where your browser keeps downloads.', { id: 'requests.card.saved' }) : textOf(shown, this.hasBell)}</p>
        ${shown === 'ready' ? this.renderDownload() : nothing} ${shown === 'ready' || shown === 'downloaded' ? passwordRule() : nothing}
        ${shown === 'downloaded' && this.isKept ? this.renderOnceMore() : nothing}
        ${this.again && (shown === 'downloaded' || shown === 'gone') ? html`<p>${this.renderAgain()}</p>` : nothing}
      </section>
    `;
  }

  private get isKept() {
    return this.keptUntil !== undefined && this.keptUntil.getTime() > Date.now();
  }

  private renderOnceMore() {
    const time = formatDate(this.keptUntil!, 'time');
    return html`<p>${msg(str`Did the download break off? You can have the same card again until ${time}.`, { id: 'requests.card.once-more' })}</p>
      ${this.renderDownload(true)}`;
  }

  private renderAgain() {
    return html`${msg('If you need the card again, you can ask for a new one.', { id: 'requests.card.again' })}
      <a href=${this.again}>${msg('Go to my VIDs', { id: 'requests.event.to-vids' })}</a>`;
  }

  private renderDownload(again = false) {
    return html`
      <rp-button variant=${again ? 'secondary' : 'primary'} ?busy=${this.file.busy} @click=${this.onPress}>
        <rp-icon slot="icon" name="download"></rp-icon>${
          again ? msg('Download it again', { id: 'requests.card.download-again' }) : msg('Download the card', { id: 'requests.card.download' })
        }
      </rp-button>
      ${
        this.file.error
          ? html`<rp-error
              .error=${this.file.error}
              level="3"
              heading=${msg('The card could not be downloaded', { id: 'requests.card.failed' })}
              @rp-retry=${this.onPress}
            ></rp-error>`
          : nothing
      }
    `;
  }

  private readonly onPress = async () => {
    const { eventId } = this;
    const saved = await this.file.run((signal) => downloadCard(this.context.api, eventId, signal));
    if (saved) this.saved = true;
    // It may have been downloaded in another window: the page then reads the event again.
    if (saved || this.file.error instanceof ApiError) this.context.notifications.changed(eventId);
  };
}

function titleOf(state: CardState) {
  switch (state) {
    case 'making':
      return msg('We are making your card', { id: 'requests.card.making' });
    case 'ready':
      return msg('Your card is ready', { id: 'requests.card.ready' });
    case 'downloaded':
      return msg('Your card was downloaded', { id: 'requests.card.downloaded' });
    case 'gone':
      return msg('This card cannot be downloaded any more', { id: 'requests.card.gone' });
  }
}

function textOf(state: CardState, bell: boolean) {
  switch (state) {
    case 'making':
      if (!bell) return msg('It takes about a minute. This page shows it as soon as it is ready.', { id: 'requests.card.making.no-bell' });
      return msg('It takes about a minute. This page shows it as soon as it is ready, and the bell tells you too.', { id: 'requests.card.making.text' });
    case 'ready':
      return msg('It is a PDF with a password. You can download it once.', { id: 'requests.card.ready.text' });
    default:
      return msg('Each card can be downloaded once.', { id: 'requests.card.once' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-event-card': EventCard;
  }
}
