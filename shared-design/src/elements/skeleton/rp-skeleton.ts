import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import { styles } from './rp-skeleton.styles.js';

export type SkeletonShape = 'text' | 'list' | 'cards' | 'detail';

const SHOWN_AFTER_MS = 300;
const SAID_AFTER_MS = 5_000;

const lines = html`<div>
  <div class="bar w1"></div>
  <div class="bar w2"></div>
  <div class="bar w3"></div>
</div>`;
const box = html`<div class="box">${lines}</div>`;

/** Stands in for what is loading. Nothing shows at first, since most answers are there before anyone would look. */
@localized()
@customElement('rp-skeleton')
export class RpSkeleton extends RpElement {
  static override readonly styles = styles;

  /** What is loading, in words. */
  @property() label?: string;
  @property() shape: SkeletonShape = 'text';

  @state() private shown = false;

  private timers: ReturnType<typeof setTimeout>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timers = [
      setTimeout(() => (this.shown = true), SHOWN_AFTER_MS),
      setTimeout(() => announce(msg('Still loading', { id: 'design.loading.still' })), SAID_AFTER_MS),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timers.forEach(clearTimeout);
  }

  protected override render() {
    const label = this.label ?? msg('Loading', { id: 'design.loading' });
    return html`
      <div role="status"><span class="rp-visually-hidden">${this.shown ? label : nothing}</span></div>
      ${this.shown ? html`<div class="bones ${this.shape}" aria-hidden="true">${this.bones()}</div>` : nothing}
    `;
  }

  private bones() {
    switch (this.shape) {
      case 'list':
      case 'cards':
        return [box, box, box];
      case 'detail':
        return [lines, box];
      default:
        return lines;
    }
  }
}
