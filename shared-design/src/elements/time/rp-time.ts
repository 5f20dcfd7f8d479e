import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized } from '../../i18n/index.js';
import { type DateStyle, formatDate } from '../../i18n/formats.js';
import { styles } from './rp-time.styles.js';

const MINUTE_MS = 60_000;

/** A moment in the manner of the page. A relative one carries the full one as its title, keeps itself right, and is full on paper. */
@localized()
@customElement('rp-time')
export class RpTime extends RpElement {
  static override readonly styles = styles;

  @property({ attribute: false }) value?: Date;
  @property() format: DateStyle = 'date';

  private timer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override updated(): void {
    clearTimeout(this.timer);
    if (this.format === 'relative') this.timer = setTimeout(() => this.requestUpdate(), MINUTE_MS);
  }

  protected override render() {
    const { value, format } = this;
    if (!value || Number.isNaN(value.getTime())) return nothing;
    const title = format === 'relative' ? formatDate(value, 'datetime') : nothing;
    return html`<time datetime=${value.toISOString()} title=${title}><span>${formatDate(value, format)}</span></time>`;
  }
}
