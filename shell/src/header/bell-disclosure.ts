import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RpToasts } from '@rp/shared-design';
import { msg } from '@rp/shared-design/i18n';
import type { Subscription } from '@rp/shared-client/rx';
import type { Portal } from '../portal.js';

/** The script of the panel is fetched when it is first opened. */
const fetchPanel = () => import(/* webpackChunkName: "bell-panel" */ '../bell/panel/bell-panel.js');

/**
 * Opens the panel of the bell below the header, and closes it: by Escape, by its own button, by a press or a step to
 * somewhere else, or with the page that it was opened on. It is no dialog: the page stays in reach.
 */
export class BellDisclosure implements ReactiveController {
  open = false;

  private panel?: HTMLElement;
  private going?: Subscription;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { portal: Portal }) {
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('keydown', this.onKey);
    this.host.addEventListener('rp-close', this.onClose);
    this.host.addEventListener('focusout', this.onFocusOut);
    document.addEventListener('pointerdown', this.onPress, true);
  }

  hostDisconnected() {
    this.close();
    this.host.removeEventListener('keydown', this.onKey);
    this.host.removeEventListener('rp-close', this.onClose);
    this.host.removeEventListener('focusout', this.onFocusOut);
    document.removeEventListener('pointerdown', this.onPress, true);
  }

  hostUpdated() {
    if (this.open && !this.place) this.close(); // who signed out took the bell along
  }

  async toggle() {
    if (this.open) return this.close();
    const { portal } = this.host;
    this.set(true);
    document.querySelector<RpToasts>('rp-toasts')?.clear?.(); // the panel tells it better, and they would lie over it
    try {
      const { BellPanel } = await fetchPanel();
      if (!this.open || this.panel) return; // closed again meanwhile, or opened once more
      const panel = (this.panel = Object.assign(new BellPanel(), { portal }));
      this.place?.append(panel);
      const { path } = portal.router.location.value;
      this.going = portal.router.location.changes.subscribe((to) => {
        if (to.path !== path) this.close();
      });
    } catch (error) {
      portal.reportError(error, 'bell');
      portal.toast({ kind: 'danger', text: msg('Your notifications did not open. Check your connection and try again.', { id: 'shell.bell.broken' }) });
      this.close();
    }
  }

  private close({ back = false } = {}) {
    if (!this.open) return;
    this.going?.unsubscribe();
    this.panel?.remove();
    this.panel = undefined;
    this.set(false);
    if (back) this.place?.querySelector('button')?.focus();
  }

  private set(open: boolean) {
    this.open = open;
    this.host.requestUpdate();
  }

  private get place() {
    return this.host.querySelector('.bell-place');
  }

  private readonly onKey = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Escape') this.close({ back: true });
  };

  private readonly onClose = () => this.close({ back: true });

  private readonly onFocusOut = (event: Event) => {
    const to = (event as FocusEvent).relatedTarget;
    if (to instanceof Node && !this.place?.contains(to)) this.close();
  };

  private readonly onPress = (event: Event) => {
    if (this.place && !event.composedPath().includes(this.place)) this.close();
  };
}
