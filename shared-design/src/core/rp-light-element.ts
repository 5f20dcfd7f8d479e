import { type CSSResult, LitElement } from 'lit';
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
    const home = this.getRootNode() as Document | ShadowRoot;
    const { elementStyles } = this.constructor as typeof LitElement;
    const styles = (home === document ? elementStyles : [form, ...elementStyles]) as CSSResult[];
    const sheets = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !home.adoptedStyleSheets.includes(sheet));
    home.adoptedStyleSheets.push(...sheets);
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
