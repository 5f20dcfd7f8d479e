import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';

/** A number that identifies, in groups of four, left to right in every language. Selected and copied, it has no spaces. */
@customElement('rp-id')
export class RpId extends RpElement {
  static override readonly styles = [
    inline,
    css`
      bdi {
        font-variant-numeric: tabular-nums;
      }

      .group {
        white-space: nowrap;
      }

      .gap {
        -webkit-user-select: none;
        user-select: none;
      }
    `,
  ];

  @property() value = '';

  protected override render() {
    const groups = this.value.replace(/\s/g, '').match(/.{1,4}/gu) ?? [];
    return html`<bdi dir="ltr"
      >${groups.map((group, i) => html`${i ? html`<span class="gap"> </span>` : ''}<span class="group">${group}</span>`)}</bdi
    >`;
  }
}
