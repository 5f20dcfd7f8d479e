import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { followList, StreamController, type PortalContext } from '@rp/shared-client';
import type { Observable } from '@rp/shared-client/rx';
import { customElement, RpElement } from '@rp/shared-design';
import { formatDate, icu, isolate, localized, msg, str } from '@rp/shared-design/i18n';
import { systemClock, Wake } from '../clock.js';
import { isExpired, nextChange, vidOf, type Vid } from '../vids/vid.js';
import { listVids } from '../vids/vids.api.js';
import { nameOf } from '../vids/vid-words.js';
import { styles } from './vid-summary.styles.js';

const soonMs = 60 * 60_000;
const shown = 3;

/** For the dashboard: how many VIDs there are, and those that end next. */
@localized()
@customElement('rp-vid-summary')
export class VidSummary extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) context?: PortalContext;

  /** Tests hand in their own. */
  @property({ attribute: false }) clock = systemClock;

  @state() private vids?: readonly Vid[];

  private readonly news = new StreamController(this, () => this.news$);
  private news$?: Observable<object>;
  /** The news that was last asked for. */
  private asked?: object;

  private readonly loading = new Task(this, {
    args: () => [this.context?.api, this.news.value] as const,
    task: async ([api, news], { signal }) => {
      const background = news !== this.asked;
      this.asked = news;
      if (api) this.vids = (await listVids(api, { background, signal })).map(vidOf);
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
    if (changed.has('context')) this.news$ = this.context && followList(this.context.notifications);
  }

  protected override render() {
    return html`
      <section class="rp-card" aria-labelledby="title">
        <h2 id="title">${msg('My VIDs', { id: 'vid.title' })}</h2>
        ${this.renderState()}
        <a href="/vid">${msg('Manage my VIDs', { id: 'vid.summary.link' })}</a>
      </section>
    `;
  }

  private renderState() {
    if (!this.vids) {
      return this.loading.error
        ? html`<rp-error .error=${this.loading.error} heading=${msg('We could not load your VIDs', { id: 'vid.failed' })} @rp-retry=${() => this.loading.run()}></rp-error>`
        : html`<rp-skeleton shape="text" label=${msg('Loading your VIDs', { id: 'vid.loading' })}></rp-skeleton>`;
    }
    const now = this.clock.now();
    const vids = this.vids.filter((vid) => !isExpired(vid, now));
    return html`
      <p>${icu(msg('{n, plural, =0 {You have no VID now.} one {You have # VID.} other {You have # VIDs.}}', { id: 'vid.summary.count' }), { n: vids.length })}</p>
      ${vids.length ? html`<ul role="list">${nextToEnd(vids).map((vid) => renderVid(vid, endOf(vid) - now < soonMs))}</ul>` : nothing}
    `;
  }
}

/** A VID without an end comes last. */
const endOf = ({ expires }: Vid) => (expires instanceof Date ? expires.getTime() : Infinity);

const nextToEnd = (vids: readonly Vid[]) => [...vids].sort((one, other) => endOf(one) - endOf(other) || 0).slice(0, shown);

const renderVid = (vid: Vid, soon: boolean) => html`
  <li class=${soon ? 'soon' : ''}>
    <rp-icon name=${soon ? 'clock' : 'id'}></rp-icon>
    <span class="number">${nameOf(vid)}</span>
    <span class="end">${renderEnd(vid)}</span>
  </li>
`;

/** On paper the days do not pass: there it is the date. */
function renderEnd({ expires }: Vid) {
  if (!expires) return msg('No end date', { id: 'vid.card.endless' });
  if (!(expires instanceof Date)) return expires;
  return html`<span class="ago">${msg(str`Ends ${isolate(formatDate(expires, 'relative'))}`, { id: 'vid.summary.ends' })}</span
    ><span class="on-paper">${msg(str`Ends on ${isolate(formatDate(expires, 'datetime'))}`, { id: 'vid.summary.ends-on' })}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-summary': VidSummary;
  }
}
