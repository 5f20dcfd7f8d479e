import { css, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { FileDownload, saveFile, type PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { recordDeed } from '../audit.js';
import { everything, writeFilters, type Filters } from './filters.js';
import { downloadHistory } from './history.api.js';

const atMost = 100; // resident.service-history.download.max.count

/** Offers the history as a PDF: the events that the filters in force let through. */
@localized()
@customElement('rp-requests-history-pdf')
export class HistoryPdf extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    div {
      display: grid;
      gap: var(--rp-space-2);
      justify-items: start;
    }

    rp-error {
      justify-self: stretch;
    }

    @container (inline-size >= 40em) {
      div {
        justify-items: end;
      }

      p {
        text-align: end;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) context!: PortalContext;

  @property({ attribute: false }) filters: Filters = everything;

  /** How many events the filters let through. */
  @property({ type: Number }) total = 0;

  /** Tests hand in their own. */
  @property({ attribute: false }) save = saveFile;

  private readonly file = new FileDownload(this, () => this.save);

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('filters');
    if (before && writeFilters(before) !== writeFilters(this.filters)) this.file.reset();
  }

  protected override render() {
    return html`<div>
      <rp-button variant="secondary" ?busy=${this.file.busy} @click=${this.onPress}>
        <rp-icon slot="icon" name="download"></rp-icon>${msg('Download this list as PDF', { id: 'requests.pdf' })}
      </rp-button>
      ${
        this.total > atMost
          ? html`<p class="rp-small rp-muted">
              ${icu(msg('The PDF holds the first {n} of {total} events. Filter by period to get the others.', { id: 'requests.pdf.most' }), { n: atMost, total: this.total })}
            </p>`
          : nothing
      }
      ${
        this.file.error
          ? html`<rp-error .error=${this.file.error} heading=${msg('The PDF could not be downloaded', { id: 'requests.pdf.failed' })} @rp-retry=${this.onPress}></rp-error>`
          : nothing
      }
    </div>`;
  }

  private readonly onPress = () => {
    if (this.file.busy) return;
    recordDeed(this.context, 'pdf');
    const { api, i18n } = this.context;
    void this.file.run((signal) => downloadHistory(api, { language: i18n.value.wire, filters: this.filters }, signal));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-history-pdf': HistoryPdf;
  }
}
