import { LitElement } from 'lit';
import { form } from '../base/form.styles.js';

let lastId = 0;

/**
 * An element that renders into itself, for form controls: label, hint, error and input then share one tree with the
 * page, so `for`, descriptions, autofill and error links just work. It has properties and no slots.
 */
export class RpLightElement extends LitElement {
  /** The start of the ids inside; unlike any other on the page. */
  protected readonly uid = `rp-${++lastId}`;

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'block';
    const home = this.getRootNode();
    const sheet = form.styleSheet;
    if (home instanceof ShadowRoot && sheet && !home.adoptedStyleSheets.includes(sheet)) {
      home.adoptedStyleSheets.push(sheet);
    }
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
