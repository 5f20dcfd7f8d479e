import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import '../icon/rp-icon.js';
import { styles } from './rp-print.styles.js';

/** Prints the page that shows; on paper it is not there. */
@localized()
@customElement('rp-print')
export class RpPrint extends RpElement {
  static override readonly styles = [button, styles];

  /** What prints; tests hand in their own. */
  @property({ attribute: false }) print = (): void => window.print();

  protected override render() {
    return html`<button type="button" class="rp-button rp-button--quiet" @click=${() => this.print()}>
      <rp-icon name="print"></rp-icon>${msg('Print this page', { id: 'design.print' })}
    </button>`;
  }
}
