import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { Task } from '@lit/task';
import type { PortalContext } from '@rp/shared-client';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { listLastingVids } from './lasting-vids.js';

/** For the dashboard: how many VIDs of the resident will do for a permit. */
@localized()
@customElement('permits-card')
export class PermitsCard extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    section {
      display: grid;
      gap: var(--rp-space-3);
    }

    a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--rp-target);
      justify-self: start;
    }
  `;

  @property({ attribute: false }) context?: PortalContext;

  private readonly vids = new Task(this, {
    args: () => [this.context?.api] as const,
    task: async ([api], { signal }) => (api ? listLastingVids(api, signal) : []),
  });

  protected override render() {
    return html`
      <section class="rp-card" aria-labelledby="title">
        <h2 id="title">${msg('Permits', { id: 'permits.title' })}</h2>
        ${this.vids.render({
          pending: () => html`<rp-skeleton shape="text" label=${msg('Loading your VIDs', { id: 'permits.loading' })}></rp-skeleton>`,
          error: (error) => html`
            <rp-error .error=${error} heading=${msg('We could not load your VIDs', { id: 'permits.failed' })} @rp-retry=${() => this.vids.run()}></rp-error>
          `,
          complete: ({ length: n }) => html`<p>${countText(n)}</p>`,
        })}
        <a href="/permits">${msg('Which number to give', { id: 'permits.card.link' })}</a>
      </section>
    `;
  }
}

const countText = (n: number) =>
  icu(
    msg(
      '{n, plural, =0 {None of your VIDs lasts long enough for a permit.} one {# of your VIDs will do for a permit.} other {# of your VIDs will do for a permit.}}',
      {
        id: 'permits.card.count',
      },
    ),
    { n },
  );

declare global {
  interface HTMLElementTagNameMap {
    'permits-card': PermitsCard;
  }
}
