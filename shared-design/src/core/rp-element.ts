import { type CSSResultGroup, type CSSResultOrNative, LitElement } from 'lit';
import { base } from '../base/base.styles.js';
import { root } from '../base/root.styles.js';

/**
 * An element with a shadow root of its own. It starts from the base styles, and sets the inherited properties again on
 * an inner root, so that a page around it cannot reach in.
 */
export class RpElement extends LitElement {
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [base, root, ...super.finalizeStyles(styles)];
  }

  protected override createRenderRoot(): HTMLElement {
    const shadow = super.createRenderRoot();
    const inner = document.createElement('div');
    inner.className = 'rp-root';
    shadow.append(inner);
    return inner;
  }
}
