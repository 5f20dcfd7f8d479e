import { StreamController } from '@rp/shared-client';
import { customElement, RpLightElement } from '@rp/shared-design';
import { getLocale, localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal.js';
import { crumbs } from './crumbs.html.js';

/** The way back, live. */
@localized()
@customElement('rp-shell-crumbs')
export class ShellCrumbs extends RpLightElement {
  @property({ attribute: false }) portal!: Portal;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly at = new StreamController(this, () => this.portal?.router.location.changes);

  protected override render() {
    return crumbs({
      html,
      msg,
      registry: this.portal.registry,
      locale: getLocale(),
      path: this.at.value?.path ?? location.pathname,
      signedIn: this.user.value?.authenticated ?? false,
    }) as ReturnType<typeof html>;
  }
}
