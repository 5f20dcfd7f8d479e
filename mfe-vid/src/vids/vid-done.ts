import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement, RpElement, type RpRevealedEvent } from '@rp/shared-design';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { mask } from './vid.js';
import type { Done } from './vid-done-event.js';
import { styles } from './vid-done.styles.js';
import { VidRevealEvent } from './vid-reveal-event.js';
import { createdOf, nameOf, spokenNameOf } from './vid-words.js';

/**
 * What was done, with the event ID to track it by. Its host gives it the focus, so that it is read at once.
 *
 * @fires {VidRevealEvent} rp-vid-reveal - The resident made the new number readable.
 */
@localized()
@customElement('rp-vid-done')
export class VidDone extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) done!: Exclude<Done, { what: 'ordered' }>;

  @query('h2') private readonly heading!: HTMLElement;

  override focus() {
    this.heading.focus();
  }

  protected override render() {
    const { done } = this;
    return html`
      <section role="status" aria-labelledby="title">
        <rp-rosette variant="tick"></rp-rosette>
        <div class="words">
          <h2 id="title" tabindex="-1">
            ${done.what === 'created' ? createdOf(done.group) : msg(str`VID ${nameOf(done.vid)} is revoked`, { id: 'vid.revoked.title' })}
          </h2>
          ${this.renderText()}
          <dl>${done.what === 'created' ? this.renderNumber(done) : nothing} ${done.eventId ? this.renderEvent(done.eventId) : nothing}</dl>
          <p class="links">
            ${done.eventId ? html`<a href="/track/${done.eventId}">${msg('Track this request', { id: 'vid.done.track' })}</a>` : nothing}
            <a href="/history">${msg('View my history', { id: 'vid.done.history' })}</a>
          </p>
        </div>
      </section>
    `;
  }

  private renderNumber({ number, group }: Done & { what: 'created' }) {
    const masked = mask(number);
    const onRevealed = ({ shown }: RpRevealedEvent) => {
      if (shown) this.dispatchEvent(new VidRevealEvent(group.kind));
    };
    return html`
      <dt>${msg('Your new VID', { id: 'vid.done.number' })}</dt>
      <dd><rp-reveal .value=${number} .masked=${masked} name=${spokenNameOf(masked)} @rp-revealed=${onRevealed}></rp-reveal></dd>
    `;
  }

  private renderEvent(eventId: string) {
    return html`
      <dt>${msg('Event ID', { id: 'vid.done.event' })}</dt>
      <dd class="rp-row">
        <rp-id value=${eventId} data-testid="event-id"></rp-id>
        <rp-copy value=${eventId} label=${msg('Copy the event ID', { id: 'vid.done.copy' })}></rp-copy>
      </dd>
    `;
  }

  private renderText() {
    const { done } = this;
    if (done.what === 'revoked')
      return html`<p>
        ${
          done.renewed
            ? msg('Nobody can use it any more. A new one is in the list below.', { id: 'vid.revoked.renewed' })
            : msg('Nobody can use it any more.', { id: 'vid.revoked.text' })
        }
      </p>`;
    return done.replaced
      ? html`<p>${msg(str`VID ${nameOf(done.replaced)} does not work any more. Give the new number to the services that knew it.`, { id: 'vid.created.replaced' })}</p>`
      : nothing;
  }
}
