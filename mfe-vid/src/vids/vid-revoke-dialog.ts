import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement, RpElement, type RpConfirm } from '@rp/shared-design';
import { localized, msg, str } from '@rp/shared-design/i18n';
import { closed } from './closed.js';
import { failureText } from './failure-text.js';
import { Intent } from './intent.js';
import { opened } from './opened.js';
import type { Vid } from './vid.js';
import { VidDoneEvent } from './vid-done-event.js';
import { nameOf, revokeLabelOf } from './vid-words.js';

/**
 * Names the VID, says that revoking cannot be undone, asks, and does it.
 *
 * @fires {VidDoneEvent} rp-vid-done - The VID is revoked.
 */
@localized()
@customElement('rp-vid-revoke-dialog')
export class VidRevokeDialog extends RpElement {
  /** Revokes a VID; the same key does it once. */
  @property({ attribute: false }) revoke!: (vid: Vid, idempotencyKey: string) => Promise<{ eventId?: string }>;

  @state() private vid?: Vid;
  @state() private renewed = false;

  @query('rp-confirm') private readonly dialog!: RpConfirm;

  private readonly intent = new Intent(this);

  /** @param renewed a new VID of this type is made at once in its place. */
  async show(vid: Vid, renewed: boolean) {
    this.vid = vid;
    this.renewed = renewed;
    this.intent.begin();
    await this.updateComplete;
    await opened(this.dialog);
  }

  protected override render() {
    const { vid } = this;
    if (!vid) return nothing;
    return html`
      <rp-confirm
        danger
        heading=${msg(str`Revoke VID ${nameOf(vid)}?`, { id: 'vid.revoke.question' })}
        confirm-label=${revokeLabelOf(vid)}
        cancel-label=${msg('Keep this VID', { id: 'vid.revoke.keep' })}
        ?busy=${this.intent.busy}
        .error=${live(failureText(this.intent.error))}
        @rp-confirm=${this.onConfirm}
      >
        <div class="rp-stack">
        <p><strong>${msg('You cannot undo this.', { id: 'vid.revoke.final' })}</strong></p>
        <p>${msg('From now on nobody can use this number. Services that know only this number will not accept it any more.', { id: 'vid.revoke.effect' })}</p>
        ${this.renewed ? html`<p>${msg('We make a new one for you at once.', { id: 'vid.revoke.renewed' })}</p>` : nothing}
        </div>
      </rp-confirm>
    `;
  }

  private readonly onConfirm = async () => {
    const vid = this.vid!;
    const revoked = await this.intent.run((key) => this.revoke(vid, key));
    if (!revoked) return;
    await closed(this.dialog);
    this.dispatchEvent(new VidDoneEvent({ what: 'revoked', vid, renewed: this.renewed, eventId: revoked.eventId }));
  };
}
