import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isNotAllowed, passwordRule, type PortalContext } from '@rp/shared-client';
import { customElement, RpElement, type RpConfirm } from '@rp/shared-design';
import { formatDate, isolate, localized, msg, str } from '@rp/shared-design/i18n';
import { closed } from '../vids/closed.js';
import { failureText } from '../vids/failure-text.js';
import { Intent } from '../vids/intent.js';
import { opened } from '../vids/opened.js';
import { VidDoneEvent } from '../vids/vid-done-event.js';
import type { Vid } from '../vids/vid.js';
import { nameOf } from '../vids/vid-words.js';
import { hasHistory } from './pdf-card.api.js';
import { requestLabelOf } from './pdf-words.js';

const scope = 'Manage-Credentials';

/**
 * Says what a card of a VID is and how it is opened, asks, and orders it. Where the resident did not allow cards at
 * sign-in, it offers to sign in again.
 *
 * @fires {VidDoneEvent} rp-vid-done - The card is ordered.
 */
@localized()
@customElement('rp-vid-pdf-dialog')
export class VidPdfDialog extends RpElement {
  @property({ attribute: false }) context?: PortalContext;

  /** Orders the card of a VID; the same key does it once. */
  @property({ attribute: false }) order!: (vid: Vid, idempotencyKey: string) => Promise<{ eventId?: string }>;

  @state() private vid?: Vid;

  @query('rp-confirm') private readonly dialog!: RpConfirm;

  private readonly intent = new Intent(this);

  async show(vid: Vid) {
    this.vid = vid;
    this.intent.begin();
    await this.updateComplete;
    await opened(this.dialog);
  }

  protected override render() {
    const { vid, intent } = this;
    if (!vid) return nothing;
    const allowed = this.isAllowed;
    return html`
      <rp-confirm
        heading=${msg(str`Get a card of VID ${nameOf(vid)}?`, { id: 'vid.pdf.question' })}
        confirm-label=${allowed ? requestLabelOf(vid) : msg('Sign in again and allow it', { id: 'vid.pdf.allow' })}
        cancel-label=${msg('Cancel', { id: 'vid.cancel' })}
        ?busy=${intent.busy}
        .error=${live(allowed ? failureText(intent.error) : '')}
        @rp-confirm=${allowed ? this.onConfirm : this.onAllow}
      >
        ${allowed ? renderWhat(vid, this.hasBell) : renderNotAllowed()}
      </rp-confirm>
    `;
  }

  private get isAllowed() {
    const { scopes = [] } = this.context?.session.value ?? {};
    // Not every back end tells the scopes; then its answer does.
    return (scopes.length === 0 || scopes.includes(scope)) && !isNotAllowed(this.intent.error);
  }

  private get hasBell() {
    return !this.context || hasHistory(this.context.session.value);
  }

  private readonly onConfirm = async () => {
    const vid = this.vid!;
    const ordered = await this.intent.run((key) => this.order(vid, key));
    if (!ordered) return;
    await closed(this.dialog);
    this.dispatchEvent(new VidDoneEvent({ what: 'ordered', vid, eventId: ordered.eventId }));
  };

  private readonly onAllow = () => void this.intent.run(() => this.context!.session.login());
}

const renderWhat = (vid: Vid, bell: boolean) => html`
  <div class="rp-stack">
    <ul>
      <li>${msg('The card is a PDF with your photo, your name and this VID.', { id: 'vid.pdf.what' })}</li>
      <li>${bell ? whenWithBell() : whenByMessage()}</li>
      <li>${msg('You can download it once.', { id: 'vid.pdf.ready.text' })}</li>
      ${vid.expires ? html`<li>${endOf(vid.expires)}</li>` : nothing}
    </ul>
    ${passwordRule()}
  </div>
`;

const whenWithBell = () => msg('It is ready in about a minute. The bell tells you, and so does an email or SMS.', { id: 'vid.pdf.when' });
const whenByMessage = () => msg('It is ready in about a minute. An email or SMS tells you.', { id: 'vid.pdf.when.no-bell' });

const renderNotAllowed = () => html`
  <div class="rp-stack">
    <p>${msg('When you signed in, you did not allow the portal to make cards for you.', { id: 'vid.pdf.refused' })}</p>
    <p>${msg('Sign in again, allow “Your cards”, then ask for the card.', { id: 'vid.pdf.refused.how' })}</p>
  </div>
`;

const endOf = (expires: Date | string) =>
  msg(str`The card says when this VID ends: ${isolate(expires instanceof Date ? formatDate(expires, 'datetime') : expires)}.`, { id: 'vid.pdf.ends' });

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-pdf-dialog': VidPdfDialog;
  }
}
