import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { Task } from '@lit/task';
import type { PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { formatDate, isolate, localized, msg, str } from '@rp/shared-design/i18n';
import { listLastingVids, type Vid } from './lasting-vids.js';
import { styles } from './permits-app.styles.js';

/** The page "Permits": which VIDs of the resident will do when they apply for one. */
@localized()
@customElement('permits-app')
export class PermitsApp extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) context?: PortalContext;

  private readonly vids = new Task(this, {
    args: () => [this.context?.api] as const,
    task: async ([api], { signal }) => (api ? listLastingVids(api, signal) : []),
  });

  protected override updated() {
    this.context?.router.title(msg('Permits', { id: 'permits.title' }));
  }

  protected override render() {
    return html`
      <div class="page">
        <header>
          <h1 tabindex="-1">${msg('Permits', { id: 'permits.title' })}</h1>
          <p class="lead">
            ${msg('When you apply for a permit, give a VID that works for at least 30 days more. Then the office can still find you.', { id: 'permits.lead' })}
          </p>
        </header>
        ${this.vids.render({
          pending: () => html`<rp-skeleton shape="text" label=${msg('Loading your VIDs', { id: 'permits.loading' })}></rp-skeleton>`,
          error: (error) => html`
            <rp-error .error=${error} heading=${msg('We could not load your VIDs', { id: 'permits.failed' })} @rp-retry=${() => this.vids.run()}></rp-error>
          `,
          complete: (vids) => (vids.length ? this.renderList(vids) : this.renderNone()),
        })}
      </div>
    `;
  }

  private renderList(vids: readonly Vid[]) {
    return html`
      <section aria-labelledby="yours">
        <h2 id="yours">${msg('These of your VIDs will do', { id: 'permits.yours' })}</h2>
        <ul role="list">
          ${vids.map(
            ({ maskedVid, expiryUtc }) => html`
              <li class="rp-card">
                <rp-id value=${maskedVid}></rp-id>
                <div class="until">${expiryUtc ? untilText(new Date(expiryUtc)) : msg('It has no end date.', { id: 'permits.endless' })}</div>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  private renderNone() {
    return html`
      <rp-empty heading=${msg('None of your VIDs lasts that long', { id: 'permits.none' })}>
        <a href="/vid">${msg('See and create VIDs', { id: 'permits.none.link' })}</a>
      </rp-empty>
    `;
  }
}

const untilText = (end: Date) => msg(str`It works until ${isolate(formatDate(end, 'date'))}.`, { id: 'permits.until' });

declare global {
  interface HTMLElementTagNameMap {
    'permits-app': PermitsApp;
  }
}
