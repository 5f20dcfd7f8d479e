import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg, str } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { place } from '../menu/place.js';
import { styles } from './rp-help.styles.js';

/**
 * A sentence of help behind a button. It opens by a press, never by a pointer that passes by; it stays until Esc,
 * another press, or one beside it. What everybody needs to know stands in the page instead.
 */
@localized()
@customElement('rp-help')
export class RpHelp extends RpElement {
  static override readonly styles = styles;

  /** What it helps with, such as "UIN". */
  @property() about = '';
  @property() text = '';

  @state() private open = false;

  @query('button') private readonly button!: HTMLButtonElement;
  @query('.tip') private readonly tip?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shut();
  }

  // The region is there before its text, so that the text is read out when it comes.
  protected override render() {
    return html`
      <button
        type="button"
        aria-label=${msg(str`Help: ${this.about}`, { id: 'design.help' })}
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.toggle}
        @keydown=${this.onKey}
      >
        <rp-icon name="help"></rp-icon>
      </button>
      <span role="status">${this.open ? html`<span class="tip" popover="manual" @keydown=${this.onKey}>${this.text}</span>` : nothing}</span>
    `;
  }

  protected override updated(): void {
    const { tip } = this;
    if (!tip || tip.matches(':popover-open')) return;
    tip.showPopover();
    place(tip, this.button);
    addEventListener('pointerdown', this.onBeside);
    addEventListener('scroll', this.follow, { capture: true, passive: true });
  }

  private readonly toggle = () => (this.open ? this.shut() : (this.open = true));

  private shut(): void {
    this.open = false;
    removeEventListener('pointerdown', this.onBeside);
    removeEventListener('scroll', this.follow, { capture: true });
  }

  private readonly follow = () => this.tip && place(this.tip, this.button);

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation(); // a dialog around it stays open
    event.preventDefault();
    this.shut();
  };

  private readonly onBeside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.shut();
  };
}
