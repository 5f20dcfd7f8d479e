import { type CSSResultOrNative, LitElement } from 'lit';
import { form } from '../base/form.styles.js';

let lastId = 0;

/**
 * An element that renders into itself, for form controls: label, hint, error and input then share one tree with the
 * page, so `for`, descriptions, autofill and error links just work. It has properties and no slots. Its `styles` come
 * into the tree that it stands in, so each rule of theirs begins with its tag.
 */
export class RpLightElement extends LitElement {
  /** The start of the ids inside; unlike any other on the page. */
  protected readonly uid = `rp-${++lastId}`;

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'block';
    const home = this.getRootNode();
    if (home instanceof ShadowRoot) adopt(home, form);
    if (home instanceof ShadowRoot || home instanceof Document) {
      (this.constructor as typeof LitElement).elementStyles.forEach((style) => adopt(home, style));
    }
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

function adopt(home: DocumentOrShadowRoot, style: CSSResultOrNative): void {
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (sheet && !home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets.push(sheet);
}
