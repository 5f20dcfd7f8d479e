import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement, RpElement, type RpConfirm } from '@rp/shared-design';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { closed } from './closed.js';
import { failureText } from './failure-text.js';
import { Intent } from './intent.js';
import { opened } from './opened.js';
import type { VidGroup } from './vid.js';
import { VidDoneEvent } from './vid-done-event.js';
import { createLabelOf, createQuestionOf, nameOf, rulesOf } from './vid-words.js';

/**
 * Says what creating a VID will do, asks, and does it.
 *
 * @fires {VidDoneEvent} rp-vid-done - The VID is there.
 */
@localized()
@customElement('rp-vid-create-dialog')
export class VidCreateDialog extends RpElement {
  /** Creates a VID of this type; the same key does it once. */
  @property({ attribute: false }) create!: (vidType: string, idempotencyKey: string) => Promise<{ vid: string; eventId?: string }>;

  @state() private group?: VidGroup;

  @query('rp-confirm') private readonly dialog!: RpConfirm;

  private readonly intent = new Intent(this);

  async show(group: VidGroup) {
    this.group = group;
    this.intent.begin();
    await this.updateComplete;
    await opened(this.dialog);
  }

  protected override render() {
    const { group } = this;
    if (!group) return nothing;
    return html`
      <rp-confirm
        heading=${createQuestionOf(group)}
        confirm-label=${createLabelOf(group)}
        cancel-label=${msg('Cancel', { id: 'vid.cancel' })}
        ?busy=${this.intent.busy}
        .error=${live(failureText(this.intent.error))}
        @rp-confirm=${this.onConfirm}
      >
        <div class="rp-stack">
        ${
          group.replaces
            ? html`<rp-alert kind="warning" heading=${msg(str`VID ${nameOf(group.replaces)} stops working at once`, { id: 'vid.replace.title' })}>
              ${msg('You cannot get it back. Services that know only this number will not accept it any more: give them the new one.', { id: 'vid.replace.text' })}
            </rp-alert>`
            : nothing
        }
        <ul>
          ${rulesOf(group).map((rule) => html`<li>${rule}</li>`)}
        </ul>
        <p>${msg('We tell you by email or SMS when it is ready.', { id: 'vid.create.notice' })}</p>
        </div>
      </rp-confirm>
    `;
  }

  private readonly onConfirm = async () => {
    const group = this.group!;
    const made = await this.intent.run((key) => this.create(group.type, key));
    if (!made) return;
    await closed(this.dialog);
    this.dispatchEvent(new VidDoneEvent({ what: 'created', group, number: made.vid, replaced: group.replaces, eventId: made.eventId }));
  };
}
