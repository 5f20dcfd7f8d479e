import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-breadcrumb.styles.js';

export interface Crumb {
  readonly label: string;
  /** The last one, where the resident is, has none. */
  readonly href?: string;
}

/** The way from the start of the portal to this page. In a narrow container it is the way back to the page above. */
@localized()
@customElement('rp-breadcrumb')
export class RpBreadcrumb extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) crumbs: readonly Crumb[] = [];

  protected override render() {
    const above = this.crumbs.findLastIndex(({ href }) => href !== undefined);
    return html`
      <nav aria-label=${msg('Where you are', { id: 'design.breadcrumb' })}>
        <ol role="list">
          ${this.crumbs.map((crumb, i) => html`<li class=${i === above ? 'above' : ''}>${renderCrumb(crumb, i > 0, i === this.crumbs.length - 1)}</li>`)}
        </ol>
      </nav>
    `;
  }
}

const renderCrumb = ({ label, href }: Crumb, below: boolean, last: boolean) => html`
  ${below ? html`<rp-icon class="then" name="chevron"></rp-icon>` : nothing}
  ${
    href === undefined
      ? html`<span aria-current=${last ? 'page' : nothing}>${label}</span>`
      : html`<a class="way" href=${href}><rp-icon class="back" name="back"></rp-icon>${label}</a>`
  }
`;
