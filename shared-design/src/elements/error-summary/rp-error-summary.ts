import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { localized, msg } from '../../i18n/index.js';

export interface FieldError {
  /** The id of the element to go to. */
  readonly for: string;
  readonly text: string;
}

/**
 * Lists what is wrong with a form, above it. It takes the focus when it is filled, marks the title of the page, and
 * each line leads to its field.
 */
@localized()
@customElement('rp-error-summary')
export class RpErrorSummary extends RpLightElement {
  @property({ attribute: false }) errors: readonly FieldError[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.markTitle(false);
  }

  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.rp-error-summary')?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('errors')) return;
    this.markTitle(this.errors.length > 0);
    if (this.errors.length) this.focus();
  }

  protected override render() {
    if (!this.errors.length) return nothing;
    return html`
      <div class="rp-error-summary" role="group" aria-labelledby=${this.uid} tabindex="-1">
        <h2 id=${this.uid}>${msg('There is a problem', { id: 'design.problem' })}</h2>
        <ul role="list">
          ${this.errors.map(
            (error) => html`<li>
              <a href="#${error.for}" @click=${(event: Event) => this.lead(event, error.for)}>${error.text}</a>
            </li>`,
          )}
        </ul>
      </div>
    `;
  }

  private lead(event: Event, id: string): void {
    event.preventDefault();
    const field = (this.getRootNode() as Document | ShadowRoot).getElementById(id);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  private markTitle(wrong: boolean): void {
    const mark = `${msg('Error', { id: 'design.title.error' })}: `;
    const title = document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
    document.title = wrong ? mark + title : title;
  }
}
