import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Task } from '@lit/task';
import { followList, StreamController, type PortalContext } from '@rp/shared-client';
import { filter, type Observable } from '@rp/shared-client/rx';
import { announce, customElement, RpElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { systemClock, Wake } from '../clock.js';
import { requestVidCard } from '../pdf-card/pdf-card.api.js';
import '../pdf-card/open-cards.js';
import '../pdf-card/pdf-dialog.js';
import type { VidPdfDialog } from '../pdf-card/pdf-dialog.js';
import '../pdf-card/pdf-done.js';
import type { VidPdfDone } from '../pdf-card/pdf-done.js';
import type { PdfRequestEvent } from '../pdf-card/pdf-request-event.js';
import { styles } from './vid-app.styles.js';
import { recordDeed } from './vid-audit.js';
import './vid-create-dialog.js';
import type { VidCreateDialog } from './vid-create-dialog.js';
import type { VidCreateEvent } from './vid-create-event.js';
import './vid-done.js';
import type { VidDone } from './vid-done.js';
import type { Done, VidDoneEvent } from './vid-done-event.js';
import type { VidRevealEvent } from './vid-reveal-event.js';
import './vid-revoke-dialog.js';
import type { VidRevokeDialog } from './vid-revoke-dialog.js';
import type { VidRevokeEvent } from './vid-revoke-event.js';
import './vid-section.js';
import { groupVids, isExpired, kindOf, nextChange, vidOf, type Vid, type VidGroup } from './vid.js';
import { createVid, listVidPolicies, listVids, revokeVid, type WirePolicy } from './vids.api.js';

/** The page "My VIDs": loads them, asks before each change, tells what was done. */
@localized()
@customElement('rp-vid-app')
export class VidApp extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) context?: PortalContext;

  /** Tests hand in their own. */
  @property({ attribute: false }) clock = systemClock;

  @state() private vids?: readonly Vid[];
  @state() private policies: readonly WirePolicy[] = [];
  @state() private done?: Done;
  /** A dialog asks: nothing moves behind it. */
  @state() private asking = false;

  @query('rp-vid-create-dialog') private readonly createDialog!: VidCreateDialog;
  @query('rp-vid-revoke-dialog') private readonly revokeDialog!: VidRevokeDialog;
  @query('rp-vid-pdf-dialog') private readonly pdfDialog!: VidPdfDialog;

  private readonly language = new StreamController(this, () => this.context?.i18n.changes);

  private readonly loading = new Task(this, {
    args: () => [this.context?.api, this.language.value?.wire] as const,
    task: async ([api], { signal }) => {
      if (!api) return;
      const [vids, policies] = await Promise.all([listVids(api, { signal }), listVidPolicies(api, signal)]);
      this.vids = vids.map(vidOf);
      this.policies = policies;
    },
  });

  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;
  /** The news that was last asked for. */
  private asked?: object;

  /** What changed elsewhere: a failure is left to the next news, and to who loads the list themselves. */
  private readonly catchingUp = new Task(this, {
    autoRun: false,
    args: () => [],
    task: async (_, { signal }) => {
      const vids = await listVids(this.context!.api, { background: true, signal });
      if (this.asking) this.asked = undefined;
      else this.vids = vids.map(vidOf);
    },
  });

  constructor() {
    super();
    new Wake(
      this,
      () => this.clock,
      () => nextChange(this.vids ?? [], this.clock.now()),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('context') && this.context) {
      const { changed$ } = this.context.notifications;
      this.news$ = followList({ changed$: changed$.pipe(filter((eventId) => eventId !== this.done?.eventId)) }); // what was done here loads the list itself
    }
    this.dropExpired();
  }

  protected override updated() {
    this.catchUp();
    this.context?.router.title(msg('My VIDs', { id: 'vid.title' }));
  }

  protected override render() {
    return html`
      <div
        class="page"
        @rp-vid-create=${this.onCreate}
        @rp-vid-revoke=${this.onRevoke}
        @rp-vid-pdf-request=${this.onPdfRequest}
        @rp-vid-reveal=${this.onReveal}
        @rp-vid-done=${this.onDone}
        @rp-close=${this.onClose}
      >
        <header>
          <h1 tabindex="-1">${msg('My VIDs', { id: 'vid.title' })}</h1>
          <p class="lead">${msg('A VID is a number that you can give in place of your UIN, so that your UIN stays with you.', { id: 'vid.lead' })}</p>
          <rp-details summary=${msg('More about VIDs', { id: 'vid.about' })}>
            <ul>
              <li>${msg('VID means virtual ID. It has 16 digits and belongs to you alone.', { id: 'vid.about.what' })}</li>
              <li>${msg('Nobody can find your UIN from a VID.', { id: 'vid.about.safe' })}</li>
              <li>${msg('If a service should no longer recognise you by a VID, revoke it.', { id: 'vid.about.revoke' })}</li>
            </ul>
          </rp-details>
        </header>
        ${this.renderDone()}
        ${this.context && html`<rp-vid-open-cards .context=${this.context} except=${this.done?.what === 'ordered' ? (this.done.eventId ?? '') : ''}></rp-vid-open-cards>`}
        ${this.renderList()}
        <rp-vid-create-dialog .create=${this.create}></rp-vid-create-dialog>
        <rp-vid-revoke-dialog .revoke=${this.revoke}></rp-vid-revoke-dialog>
        <rp-vid-pdf-dialog .context=${this.context} .order=${this.order}></rp-vid-pdf-dialog>
      </div>
    `;
  }

  private renderDone() {
    const { done } = this;
    if (!done) return nothing;
    return done.what === 'ordered'
      ? html`<rp-vid-pdf-done .context=${this.context!} .vid=${done.vid} event-id=${done.eventId ?? ''}></rp-vid-pdf-done>`
      : html`<rp-vid-done .done=${done}></rp-vid-done>`;
  }

  private renderList() {
    const failed = this.loading.error
      ? html`<rp-error .error=${this.loading.error} heading=${msg('We could not load your VIDs', { id: 'vid.failed' })} @rp-retry=${this.onRetry}></rp-error>`
      : nothing;
    if (!this.vids) {
      return this.loading.error ? failed : html`<rp-skeleton shape="cards" label=${msg('Loading your VIDs', { id: 'vid.loading' })}></rp-skeleton>`;
    }
    return html`${failed}${repeat(
      this.groups,
      ({ type }) => type,
      (group) => html`<rp-vid-section .group=${group} .now=${this.clock.now()}></rp-vid-section>`,
    )}`;
  }

  private get groups(): readonly VidGroup[] {
    return groupVids(this.policies, this.vids ?? []);
  }

  private dropExpired() {
    const now = this.clock.now();
    const left = this.vids?.filter((vid) => !isExpired(vid, now));
    if (!left || left.length === this.vids?.length) return;
    this.vids = left;
    announce(msg('A VID has ended and left the list.', { id: 'vid.ended' }));
  }

  private readonly create = (vidType: string, key: string) => {
    recordDeed(this.context!, 'create', kindOf(vidType));
    return createVid(this.context!.api, vidType, key);
  };

  private readonly revoke = (vid: Vid, key: string) => {
    recordDeed(this.context!, 'revoke', vid.kind);
    return revokeVid(this.context!.api, vid.number, key);
  };

  private readonly order = (vid: Vid, key: string) => {
    recordDeed(this.context!, 'card', vid.kind);
    return requestVidCard(this.context!.api, vid.number, key);
  };

  private readonly reload = () => {
    this.catchingUp.abort();
    void this.loading.run();
  };

  private catchUp() {
    if (!this.vids || this.asking || this.asked === this.news.value) return;
    this.asked = this.news.value;
    void this.catchingUp.run();
  }

  private readonly onClose = () => {
    this.asking = false;
  };

  private readonly onRetry = async () => {
    await this.loading.run();
    await this.updateComplete;
    // The button for another try went with the error.
    if (!this.loading.error) this.renderRoot.querySelector('h1')?.focus();
  };

  private readonly onCreate = ({ group }: VidCreateEvent) => {
    this.asking = true;
    void this.createDialog.show(group);
  };

  private readonly onRevoke = ({ vid }: VidRevokeEvent) => {
    const group = this.groups.find(({ vids }) => vids.includes(vid));
    this.asking = true;
    void this.revokeDialog.show(vid, group?.renewsItself ?? false);
  };

  private readonly onPdfRequest = ({ vid }: PdfRequestEvent) => {
    this.asking = true;
    void this.pdfDialog.show(vid);
  };

  private readonly onReveal = ({ kind }: VidRevealEvent) => recordDeed(this.context!, 'reveal', kind);

  private readonly onDone = async ({ done }: VidDoneEvent) => {
    this.done = done;
    this.reload();
    if (done.eventId) this.context!.notifications.changed(done.eventId);
    await this.updateComplete;
    this.renderRoot.querySelector<VidDone | VidPdfDone>('rp-vid-done, rp-vid-pdf-done')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-app': VidApp;
  }
}
