import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import type { VidGroup } from './vid.js';
import './vid-card.js';
import type { VidCard } from './vid-card.js';
import { VidCreateEvent } from './vid-create-event.js';
import { off } from './off.styles.js';
import { styles } from './vid-section.styles.js';
import { createLabelOf, emptyOf, purposeOf, rulesOf, titleOf, whyNoMore } from './vid-words.js';

/**
 * One type of VID: what it is for, its rules, the resident's VIDs of it and the button to create one.
 *
 * @fires {VidCreateEvent} rp-vid-create - The resident wants a VID of this type.
 */
@localized()
@customElement('rp-vid-section')
export class VidSection extends RpElement {
  static override readonly styles = [off, styles];

  @property({ attribute: false }) group!: VidGroup;

  @property({ type: Number }) now = Date.now();

  @query('h2') private readonly heading!: HTMLElement;

  protected override willUpdate() {
    const staying = new Set(this.group.vids.map(({ number }) => number));
    const leaving = [...this.renderRoot.querySelectorAll<VidCard>('rp-vid-card')].filter(({ vid }) => !staying.has(vid.number));
    // The focus would fall to the top of the document together with its card.
    if (leaving.some((card) => card.matches(':focus-within'))) this.heading.focus();
  }

  protected override render() {
    const { group } = this;
    const reason = whyNoMore(group);
    return html`
      <section aria-labelledby="title">
        <div class="top">
          <div>
            <h2 id="title" tabindex="-1">${titleOf(group)}</h2>
            <p class="purpose">${purposeOf(group)}</p>
            <ul class="rules" role="list" aria-label=${msg('Rules', { id: 'vid.rules' })}>
              ${rulesOf(group).map((rule) => html`<li><rp-icon name="check"></rp-icon>${rule}</li>`)}
            </ul>
          </div>
          <div class="create">
            ${reason ? html`<button class="off" type="button" aria-disabled="true" aria-describedby="why"><rp-icon name="lock"></rp-icon>${createLabelOf(group)}</button>` : this.renderCreate()}
            ${
              group.allowed
                ? html`<p class="state">
                  ${icu(msg('{n} of {max, plural, one {# VID} other {# VIDs}} in use', { id: 'vid.in-use' }), { n: group.vids.length, max: group.allowed })}
                </p>`
                : nothing
            }
            ${reason ? html`<p class="reason" id="why">${reason}</p>` : nothing}
          </div>
        </div>
        ${
          group.vids.length
            ? html`<ul class="cards ${group.allowed === 1 ? 'single' : ''}" role="list">
              ${repeat(
                group.vids,
                ({ number }) => number,
                (vid) => html`<li><rp-vid-card .vid=${vid} .now=${this.now}></rp-vid-card></li>`,
              )}
            </ul>`
            : html`<p class="none">${emptyOf(group)}</p>`
        }
      </section>
    `;
  }

  private renderCreate() {
    return html`<rp-button variant="secondary" @click=${this.onCreate}>
      <rp-icon slot="icon" name=${this.group.replaces ? 'refresh' : 'plus'}></rp-icon>${createLabelOf(this.group)}
    </rp-button>`;
  }

  private readonly onCreate = () => void this.dispatchEvent(new VidCreateEvent(this.group));
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-vid-section': VidSection;
  }
}
