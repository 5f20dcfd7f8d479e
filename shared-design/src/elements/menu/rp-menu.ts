import { html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpSelectEvent } from '../../events/select-event.js';
import '../icon/rp-icon.js';
import { place } from './place.js';
import { RpMenuItem } from './rp-menu-item.js';
import { styles } from './rp-menu.styles.js';

const TYPING_PAUSE_MS = 500;

/**
 * A menu button: Enter, Space and Down open it at the first item, Up at the last; arrows go round, Home and End jump,
 * letters search, Esc goes back, Tab leaves.
 *
 * @fires {RpSelectEvent} rp-select - An item was chosen; `event.value` is its `value`.
 * @csspart arrow - The arrow of the button.
 * @slot trigger - What the button shows.
 * @slot - The `<rp-menu-item>`s.
 */
@customElement('rp-menu')
export class RpMenu extends RpElement {
  static override readonly styles = [button, styles];

  /** What the menu is for, such as "Language". */
  @property() label = '';
  /** The value that holds now, in a menu of which one item holds. */
  @property() value?: string;
  @property({ type: Boolean }) selectable = false;

  @state() private open = false;

  @query('.trigger') private readonly trigger!: HTMLButtonElement;
  @query('.popup') private readonly popup!: HTMLElement;

  private typed = { letters: '', at: 0 };

  override focus(options?: FocusOptions): void {
    this.trigger.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hide();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('value') || changed.has('selectable')) this.mark();
  }

  protected override render() {
    return html`
      <button
        type="button"
        class="rp-button rp-button--quiet trigger"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-labelledby="label shown"
        @click=${this.toggle}
        @keydown=${this.onTriggerKey}
      >
        <span id="label" class="rp-visually-hidden">${this.label}</span>
        <span id="shown" class="rp-row"><slot name="trigger"></slot></span>
         <rp-icon class="arrow" part="arrow" name="chevron-down"></rp-icon>
      </button>
      <div
        class="popup ${this.open ? 'open' : ''}"
        popover="manual"
        role="menu"
        tabindex="0"
        aria-label=${this.label}
        @click=${this.onChoice}
        @keydown=${this.onKey}
        @focusout=${this.onFocusOut}
      >
        <slot @slotchange=${this.mark}></slot>
      </div>
    `;
  }

  private get items(): RpMenuItem[] {
    return [...this.querySelectorAll<RpMenuItem>('rp-menu-item')];
  }

  private readonly mark = () => {
    for (const item of this.items) {
      item.selectable = this.selectable;
      if (this.selectable && this.value !== undefined) item.checked = item.value === this.value;
    }
  };

  private async show(start: number): Promise<void> {
    this.open = true;
    addEventListener('pointerdown', this.onOutside, true);
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow);
    await this.updateComplete;
    this.popup.showPopover?.();
    this.follow();
    (this.items.find((item) => start === 0 && item.checked) ?? this.items.at(start))?.focus();
  }

  private hide(): void {
    if (!this.open) return;
    this.open = false;
    removeEventListener('pointerdown', this.onOutside, true);
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
    if (this.popup.isConnected) this.popup.hidePopover?.();
  }

  private readonly follow = () => place(this.popup, this.trigger);

  private readonly toggle = () => (this.open ? this.hide() : void this.show(0));

  private readonly onOutside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.hide();
  };

  private readonly onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.contains(to)) this.hide();
  };

  private readonly onTriggerKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.show(event.key === 'ArrowDown' ? 0 : -1);
  };

  private readonly onChoice = (event: Event) => {
    const item = event.composedPath().find((node) => node instanceof RpMenuItem);
    if (!item) return;
    this.hide();
    this.trigger.focus();
    this.dispatchEvent(new RpSelectEvent(item.value));
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const { items } = this;
    const at = items.findIndex((item) => item.matches(':focus'));
    const moves: Readonly<Record<string, () => RpMenuItem | undefined>> = {
      ArrowDown: () => items[(at + 1) % items.length],
      ArrowUp: () => items.at((at - 1) % items.length),
      Home: () => items[0],
      End: () => items.at(-1),
    };
    const move = moves[event.key];

    if (event.key === 'Escape') {
      event.stopPropagation();
      this.hide();
      this.trigger.focus();
    } else if (event.key === 'Tab') {
      this.hide();
      this.trigger.focus();
      return;
    } else if (event.key === ' ') {
      items[at]?.click();
    } else if (move) {
      move()?.focus();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.search(event.key, at);
    } else {
      return;
    }
    event.preventDefault();
  };

  private search(letter: string, at: number): void {
    const now = performance.now();
    const again = now - this.typed.at < TYPING_PAUSE_MS;
    this.typed = { letters: (again ? this.typed.letters : '') + letter.toLocaleLowerCase(), at: now };
    const { items } = this;
    const start = this.typed.letters.length > 1 ? at : at + 1;
    const order = items.map((_, i) => items[(start + i) % items.length]);
    order.find((item) => item?.textContent?.trim().toLocaleLowerCase().startsWith(this.typed.letters))?.focus();
  }
}
