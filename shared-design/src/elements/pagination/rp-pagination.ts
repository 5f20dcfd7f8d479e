import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { RpPageEvent } from '../../events/page-event.js';
import { formatNumber } from '../../i18n/formats.js';
import { icu, localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-pagination.styles.js';
import { shownPages } from './shown-pages.js';

/**
 * The pages of a list. Where the container is narrow, or the number of pages is not known, the one that shows is said
 * in words between "Previous" and "Next". The host shows the page that was asked for and focuses the heading above it.
 *
 * @fires {RpPageEvent} rp-page - Another page is wanted: `event.page`. With `hrefOf`, links are followed instead.
 */
@localized()
@customElement('rp-pagination')
export class RpPagination extends RpElement {
  static override readonly styles = [button, styles];

  /** The page that shows; the first is 1. */
  @property({ type: Number }) page = 1;
  /** How many there are; leave it out where nobody knows. */
  @property({ type: Number }) pages?: number;
  /** There is a next page; for where nobody knows how many. */
  @property({ type: Boolean }) more = false;
  /** What is paged through, such as "My history"; for those who listen. */
  @property() label = '';
  /** The address of a page; makes the buttons links. */
  @property({ attribute: false }) hrefOf?: (page: number) => string;

  protected override render() {
    const { page, pages } = this;
    const next = pages === undefined ? this.more : page < pages;
    if (page <= 1 && !next) return nothing;
    return html`
      <nav aria-label=${this.label || msg('Pages', { id: 'design.pages' })}>
        ${page > 1 ? this.renderWay(page - 1, html`<rp-icon name="back"></rp-icon>${msg('Previous', { id: 'design.pages.previous' })}`, 'previous') : nothing}
        <p class="words">${this.words()}</p>
        ${pages === undefined ? nothing : html`<ol role="list">${shownPages(page, pages).map((each) => this.renderItem(each))}</ol>`}
        ${next ? this.renderWay(page + 1, html`${msg('Next', { id: 'design.pages.next' })}<rp-icon class="onwards" name="back"></rp-icon>`, 'next') : nothing}
      </nav>
    `;
  }

  private words(): string {
    const { page: n, pages } = this;
    return pages === undefined
      ? icu(msg('Page {n}', { id: 'design.pages.one' }), { n })
      : icu(msg('Page {n} of {pages}', { id: 'design.pages.of' }), { n, pages });
  }

  private renderItem(page: number | undefined) {
    if (page === undefined) return html`<li class="gap" aria-hidden="true">…</li>`;
    const label = icu(msg('Page {n}', { id: 'design.pages.one' }), { n: page });
    return html`<li>${this.renderWay(page, formatNumber(page), 'number', label)}</li>`;
  }

  private renderWay(page: number, content: unknown, kind: string, label?: string) {
    const current = page === this.page ? 'page' : nothing;
    const name = `rp-button rp-button--quiet ${kind}`;
    return this.hrefOf
      ? html`<a class=${name} href=${this.hrefOf(page)} aria-current=${current} aria-label=${label ?? nothing}>${content}</a>`
      : html`<button type="button" class=${name} aria-current=${current} aria-label=${label ?? nothing} @click=${() => this.ask(page)}>
          ${content}
        </button>`;
  }

  private ask(page: number): void {
    if (page !== this.page) this.dispatchEvent(new RpPageEvent(page));
  }
}
