import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Task } from '@lit/task';
import { followList, StreamController, type CardTouchedEvent, type PortalContext } from '@rp/shared-client';
import type { Observable } from '@rp/shared-client/rx';
import { customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { hasHistory, listCards, type OrderedCard } from './pdf-card.api.js';

/** The cards that are being made or wait to be fetched, also after the page was left. Nothing where there are none. */
@localized()
@customElement('rp-vid-open-cards')
export class VidOpenCards extends RpElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    section {
      display: grid;
      gap: var(--rp-space-3);
      container-type: inline-size;
    }

    li {
      display: grid;
      gap: var(--rp-space-2);
      padding-block: var(--rp-space-3);
    }

    li + li {
      border-block-start: 1px solid var(--rp-border);
    }

    .muted {
      margin: 0;
      color: var(--rp-text-muted);
    }
  `;

  @property({ attribute: false }) context!: PortalContext;

  /** The order that the page tells of already. */
  @property({ attribute: 'except' }) except = '';

  @state() private cards: readonly OrderedCard[] = [];

  private readonly language = new StreamController(this, () => this.context?.i18n.changes);
  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;

  constructor() {
    super();
    new Task(this, {
      args: () => [this.language.value?.wire, this.news.value] as const,
      task: async ([language], { signal }) => {
        const { api, session } = this.context;
        if (!language || !hasHistory(session.value)) return;
        const found = await listCards(api, language, signal);
        const shown = new Set(this.cards.map(({ eventId }) => eventId));
        // A card that was fetched here stays in its place, so that nothing jumps and the focus is not lost.
        this.cards = found.filter(({ eventId, standing }) => standing === 'making' || standing === 'ready' || shown.has(eventId));
      },
      onError: (error) => this.context.telemetry.error(error, 'vid cards'), // the history and the bell have them too
    });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('context')) this.news$ = followList(this.context.notifications);
    this.hidden = !this.told.length; // takes no room among its neighbours
  }

  /** Without the order that the page tells of already. */
  private get told() {
    return this.cards.filter(({ eventId }) => eventId !== this.except);
  }

  protected override render() {
    const cards = this.told;
    if (!cards.length) return nothing;
    return html`
      <section class="rp-card" aria-labelledby="title" @rp-card-touched=${this.onTouched}>
        <h2 id="title">${msg('Your VID cards', { id: 'vid.cards.title' })}</h2>
        <ul role="list">
          ${repeat(
            cards,
            ({ eventId }) => eventId,
            (card) => html`<li>${this.renderCard(card)}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  private renderCard({ eventId, what, at, standing }: OrderedCard) {
    return html`
      <div>
        <a href="/track/${eventId}"><bdi>${what}</bdi></a>
        ${at ? html`<p class="muted"><rp-time .value=${at} format="datetime"></rp-time></p>` : nothing}
      </div>
      ${
        standing === 'making'
          ? html`<p class="muted">${msg('We are making it.', { id: 'vid.cards.making' })}</p>`
          : html`<rp-card-download rule .api=${this.context.api} event-id=${eventId} standing=${standing} what=${what}></rp-card-download>`
      }
    `;
  }

  private readonly onTouched = ({ eventId }: CardTouchedEvent) => this.context.notifications.changed(eventId);
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-open-cards': VidOpenCards;
  }
}
