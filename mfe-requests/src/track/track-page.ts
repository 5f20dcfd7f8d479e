import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import '../recent/requests-recent.js';
import './track-form.js';

/** The page "Track a request": asks for an event ID and offers the newest events for those who do not have it at hand. */
@localized()
@customElement('rp-requests-track-page')
export class TrackPage extends RpElement {
  static override readonly styles = css`
    .page {
      display: grid;
      gap: var(--rp-space-8);
      container-type: inline-size;
    }

    header {
      display: grid;
      gap: var(--rp-space-3);
    }

    .layout {
      display: grid;
      gap: var(--rp-space-8) var(--rp-space-12);
      align-items: start;
    }

    @container (inline-size >= 46em) {
      .layout {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
  `;

  @property({ attribute: false }) context!: PortalContext;

  /** What the address gave as event ID although it cannot be one. */
  @property() wrong?: string;

  protected override updated() {
    const title = msg('Track a request', { id: 'requests.track.title' });
    this.context.router.title(this.wrong ? `${msg('Error', { id: 'requests.track.error' })}: ${title}` : title);
  }

  protected override render() {
    return html`
      <div class="page">
        <header>
          <h1 tabindex="-1">${msg('Track a request', { id: 'requests.track.title' })}</h1>
          <p class="rp-lead rp-muted">${msg('See where a request stands and what comes next.', { id: 'requests.track.lead' })}</p>
        </header>
        <div class="layout">
          <rp-requests-track-form .value=${this.wrong ?? ''} ?checked=${this.wrong !== undefined}></rp-requests-track-form>
          <rp-requests-recent .context=${this.context}></rp-requests-recent>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-track-page': TrackPage;
  }
}
