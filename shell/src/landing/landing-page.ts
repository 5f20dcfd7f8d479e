import { customElement, RpLightElement } from '@rp/shared-design';
import { getLocale, localized, msg } from '@rp/shared-design/i18n';
import { StreamController } from '@rp/shared-client';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal.js';
import { allRoutes } from '../routes.js';
import { landing } from './landing.html.js';

/** `/`, live: the same markup that the edge painted, drawn again when language or session change. */
@localized()
@customElement('rp-landing-page')
export class LandingPage extends RpLightElement {
  @property({ attribute: false }) portal!: Portal;

  private readonly user = new StreamController(this, () => this.portal?.session.changes);
  private readonly phase = new StreamController(this, () => this.portal?.session.phase.changes);

  protected override render() {
    const pending = this.phase.value === 'pending' && document.documentElement.dataset['rpSession'] === 'likely';
    return landing({
      html,
      msg,
      locale: getLocale(),
      routes: allRoutes(this.portal.registry),
      signedIn: pending || (this.user.value?.authenticated ?? false),
    }) as ReturnType<typeof html>;
  }
}
