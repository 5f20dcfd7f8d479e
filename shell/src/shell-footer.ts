import { customElement, RpLightElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { footer } from './footer.html.js';
import { portalName } from './name.js';

/** The footer, live. */
@localized()
@customElement('rp-shell-footer')
export class ShellFooter extends RpLightElement {
  @property() version = '';

  protected override render() {
    return footer({ html, msg, name: portalName(), version: this.version }) as ReturnType<typeof html>;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-shell-footer': ShellFooter;
  }
}
