import { html, LitElement } from 'lit';
import { deepActiveElement } from '../../core/deep.js';
import { customElement } from '../../core/define.js';
import { styles } from './rp-reading-line.styles.js';

/**
 * A clear band across the page, all else dimmed. It goes where the pointer goes, and where the keyboard takes the focus.
 * It takes no press and says nothing to those who listen.
 */
@customElement('rp-reading-line')
export class RpReadingLine extends LitElement {
  static override readonly styles = styles;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
    addEventListener('pointermove', this.onPointer, { passive: true });
    addEventListener('pointerdown', this.onPointer, { passive: true });
    addEventListener('focusin', this.onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointermove', this.onPointer);
    removeEventListener('pointerdown', this.onPointer);
    removeEventListener('focusin', this.onFocus);
  }

  protected override render() {
    return html`<div class="band"></div>`;
  }

  private readonly onPointer = ({ clientY }: PointerEvent) => this.moveTo(clientY);

  /** A tall thing is read from its first line. */
  private readonly onFocus = () => {
    const rect = deepActiveElement()?.getBoundingClientRect();
    if (rect?.height) this.moveTo(rect.top + Math.min(rect.height, this.offsetHeight) / 2);
  };

  private moveTo(y: number): void {
    this.style.setProperty('--rp-reading-line-y', `${Math.round(y)}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-reading-line': RpReadingLine;
  }
}
