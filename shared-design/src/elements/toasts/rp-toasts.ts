import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../base/button.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { localized, msg } from '../../i18n/index.js';
import { type AlertKind, alertSigns } from '../alert/rp-alert.js';
import '../icon/rp-icon.js';
import { styles } from './rp-toasts.styles.js';

export interface Toast {
  readonly text: string;
  readonly kind?: AlertKind;
  /** Something to do about it, such as taking it back; the toast then stays until it is dismissed. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Where more is to be seen; the toast then stays longer. */
  readonly link?: { readonly label: string; readonly href: string };
}

interface ShownToast extends Toast {
  readonly key: number;
  /** Of its text: the page may change its language. */
  readonly lang: string;
  readonly dir: string;
}

const AT_MOST = 3;
const LONGER = 2.5;

/**
 * Short word of something that can be taken back. The page has one, from its start, so that it is read out. A toast
 * waits while the pointer or the focus is on it; one with an action stays.
 */
@localized()
@customElement('rp-toasts')
export class RpToasts extends RpElement {
  static override readonly styles = [button, styles];

  /** How long a toast stays. */
  @property({ type: Number, attribute: 'stay-ms' }) stayMs = 8_000;

  @state() private toasts: readonly ShownToast[] = [];

  private lastKey = 0;
  private timer?: ReturnType<typeof setTimeout>;

  show(toast: Toast): void {
    const { lang, dir } = document.documentElement;
    this.toasts = [...this.toasts, { ...toast, lang, dir, key: ++this.lastKey }].slice(-AT_MOST);
    this.wait();
  }

  /** Takes all of them away, as when what they say is no longer for who looks. */
  clear(): void {
    this.toasts = [];
    this.wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render() {
    return html`
      <div
        class="toasts"
        role="status"
        aria-atomic="false"
        @pointerenter=${this.hold}
        @pointerleave=${this.wait}
        @focusin=${this.hold}
        @focusout=${this.wait}
      >
        ${repeat(
          this.toasts,
          ({ key }) => key,
          (toast) => this.renderToast(toast),
        )}
      </div>
    `;
  }

  private renderToast({ text, kind = 'info', action, link, key, lang, dir }: ShownToast) {
    const act = () => {
      this.dismiss(key);
      action?.run();
    };
    return html`
      <div class="toast ${kind}">
        <rp-icon class="sign" name=${alertSigns[kind]}></rp-icon>
        <p lang=${lang} dir=${dir}>${text}</p>
        <button
          type="button"
          class="rp-button rp-button--quiet"
          aria-label=${msg('Dismiss', { id: 'design.dismiss' })}
          @click=${() => this.dismiss(key)}
        >
          <rp-icon name="close"></rp-icon>
        </button>
        ${action ? html`<button type="button" class="rp-button rp-button--quiet act" @click=${act}>${action.label}</button>` : nothing}
        ${link ? html`<a class="rp-button rp-button--quiet act" href=${link.href} @click=${act}>${link.label}</a>` : nothing}
      </div>
    `;
  }

  private dismiss(key: number): void {
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
    this.wait();
  }

  private readonly hold = () => clearTimeout(this.timer);

  private readonly wait = () => {
    clearTimeout(this.timer);
    const going = this.toasts.filter(({ action }) => !action);
    const next = going.find(({ link }) => !link) ?? going[0];
    if (next) this.timer = setTimeout(() => this.dismiss(next.key), this.stayMs * (next.link ? LONGER : 1));
  };
}
