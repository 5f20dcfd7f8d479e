import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { FileDownload, saveFile, type PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { findEvent } from '../history/history.api.js';
import { pin, pinLabel } from '../pin/pin.js';
import { downloadAcknowledgement } from './event.api.js';

/** What can be done with any event: keep it as a PDF, pin it to the top of the history. */
@localized()
@customElement('rp-requests-event-actions')
export class EventActions extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    .stack {
      display: grid;
      gap: var(--rp-space-3);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) context!: PortalContext;
  @property({ attribute: 'event-id' }) eventId = '';

  /** Tests hand in their own. */
  @property({ attribute: false }) save = saveFile;

  /** Undefined as long as it is not known: then there is nothing to press. */
  @state() private pinned?: boolean;
  @state() private pinning = false;

  private readonly file = new FileDownload(this, () => this.save);

  // Only the history tells whether an event is pinned.
  private readonly asking = new Task(this, {
    args: () => [this.eventId] as const,
    task: async ([eventId], { signal }) => {
      this.pinned = undefined;
      this.pinned = (await findEvent(this.context.api, this.context.i18n.value.wire, eventId, { signal }))?.pinned;
    },
    onError: (error) => this.context.telemetry.error(error, 'pin'),
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('eventId')) this.file.reset();
  }

  protected override render() {
    return html`
      <div class="stack">
        <div class="rp-row">
          <rp-button variant="secondary" ?busy=${this.file.busy} @click=${this.onDownload}>
            <rp-icon slot="icon" name="download"></rp-icon>${msg('Download this page as PDF', { id: 'requests.event.pdf' })}
          </rp-button>
          ${
            this.pinned === undefined
              ? nothing
              : html`<rp-button variant="quiet" ?busy=${this.pinning} @click=${this.onPin}>
                  <rp-icon slot="icon" name=${this.pinned ? 'pin-off' : 'pin'}></rp-icon>${pinLabel(this.pinned)}
                </rp-button>`
          }
        </div>
        ${
          this.file.error
            ? html`<rp-error .error=${this.file.error} heading=${msg('The PDF could not be downloaded', { id: 'requests.pdf.failed' })} @rp-retry=${this.onDownload}></rp-error>`
            : nothing
        }
      </div>
    `;
  }

  private readonly onDownload = () => {
    const { api, i18n } = this.context;
    void this.file.run((signal) => downloadAcknowledgement(api, this.eventId, i18n.value.wire, signal));
  };

  private readonly onPin = async () => {
    const { eventId } = this;
    this.pinning = true;
    await pin(this.context, eventId, !this.pinned, (pinned) => {
      if (eventId === this.eventId) this.pinned = pinned;
    });
    this.pinning = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-event-actions': EventActions;
  }
}
