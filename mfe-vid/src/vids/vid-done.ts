import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { mask } from './vid.js';
import type { Done } from './vid-done-event.js';
import { styles } from './vid-done.styles.js';
import { createdOf, nameOf, spokenNameOf } from './vid-words.js';

/** What was done, with the event ID to track it by. Takes the focus, so that it is read at once. */
@localized()
@customElement('rp-vid-done')
export class VidDone extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) done!: Done;

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
        <dl>
          ${
            done.what === 'created'
              ? html`<dt>${msg('Your new VID', { id: 'vid.done.number' })}</dt>
                <dd>
                  <rp-reveal
                    .value=${done.number}
                    .masked=${mask(done.number)}
                    name=${spokenNameOf(mask(done.number))}
                  ></rp-reveal>
                </dd>`
              : nothing
          }
          ${
            done.eventId
              ? html`<dt>${msg('Event ID', { id: 'vid.done.event' })}</dt>
                <dd class="rp-row">
                  <rp-id value=${done.eventId} data-testid="event-id"></rp-id>
                  <rp-copy value=${done.eventId} label=${msg('Copy the event ID', { id: 'vid.done.copy' })}></rp-copy>
                </dd>`
              : nothing
          }
        </dl>
        <p class="links">
          ${done.eventId ? html`<a href="/track/${done.eventId}">${msg('Track this request', { id: 'vid.done.track' })}</a>` : nothing}
          <a href="/history">${msg('View my history', { id: 'vid.done.history' })}</a>
        </p>
        </div>
      </section>
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
