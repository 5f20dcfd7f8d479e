import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, isolate, localized, msg } from '@rp/shared-design/i18n';
import type { ResidentApi } from '../api/resident-api.js';
import { ApiError } from '../errors.js';
import { FileDownload } from '../files/file-download.js';
import { saveFile } from '../files/save-file.js';
import { CardTouchedEvent } from './card-touched-event.js';
import type { CardStanding } from './card-standing.js';
import { passwordRule } from './password-rule.js';

/**
 * The card of an event in a list: the button for it while it is ready, then that it was downloaded. A card works once.
 *
 * @fires {CardTouchedEvent} rp-card-touched - The event may stand otherwise now.
 */
@localized()
@customElement('rp-card-download')
export class CardDownload extends RpElement {
  static override readonly styles = css`
    :host,
    div {
      display: grid;
      gap: var(--rp-space-2);
      justify-items: start;
    }

    rp-details,
    rp-error {
      justify-self: stretch;
    }

    p {
      display: flex;
      gap: var(--rp-space-1);
      align-items: center;
      margin: 0;
    }

    @media print {
      rp-button,
      rp-details {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) api!: ResidentApi;
  @property({ attribute: 'event-id' }) eventId = '';
  @property() standing: CardStanding = 'ready';

  /** What happened, in words: several buttons in a list need names of their own. */
  @property() what = '';

  /** Says how to open the PDF, folded; without it that is for the page of the event. */
  @property({ type: Boolean }) rule = false;

  /** Tests hand in their own. */
  @property({ attribute: false }) save = saveFile;

  /** It was downloaded a moment ago, here; the back end may know it a little later. */
  @state() private saved = false;

  @query('p') private readonly outcome?: HTMLElement;

  private readonly file = new FileDownload(this, () => this.save);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('eventId')) {
      this.saved = false;
      this.file.reset();
    }
    const hadFocus = this.shadowRoot?.activeElement?.localName === 'rp-button';
    if (hadFocus && this.isDone) void this.updateComplete.then(() => this.outcome?.focus());
  }

  private get isDone() {
    return this.saved || this.standing === 'downloaded';
  }

  protected override render() {
    return html`
      ${
        this.isDone
          ? html`<p tabindex="-1"><rp-icon name="check-disc"></rp-icon>${msg('The card was downloaded.', { id: 'client.card.downloaded' })}</p>`
          : this.renderButton()
      }
      ${
        this.rule && (this.saved || !this.isDone)
          ? html`<rp-details summary=${msg('How to open the PDF', { id: 'client.card.rule' })}>${passwordRule()}</rp-details>`
          : nothing
      }
    `;
  }

  private renderButton() {
    return html`
      <rp-button
        variant="secondary"
        label=${icu(msg('Download card: {what}', { id: 'client.card.download.label' }), { what: isolate(this.what) })}
        ?busy=${this.file.busy}
        @click=${this.onPress}
      >
        <rp-icon slot="icon" name="download"></rp-icon>${msg('Download card', { id: 'client.card.download' })}
      </rp-button>
      ${
        this.file.error
          ? html`<rp-error
              .error=${this.file.error}
              level="3"
              heading=${msg('The card could not be downloaded', { id: 'client.card.failed' })}
              @rp-retry=${this.onPress}
            ></rp-error>`
          : nothing
      }
    `;
  }

  private readonly onPress = async () => {
    const { api, eventId } = this;
    const saved = await this.file.run((signal) => api.file('downloadCardByEvent', { params: { eventId } }, signal));
    if (saved) this.saved = true;
    // It may have been downloaded in another window: the list then reads the event again.
    if (saved || this.file.error instanceof ApiError) this.dispatchEvent(new CardTouchedEvent(eventId));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-card-download': CardDownload;
  }
}
