import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { button } from '../../base/button.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { describedBy, legend, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { icu } from '../../i18n/icu.js';
import { localized, msg } from '../../i18n/index.js';
import { matches } from './find-options.js';
import { styles } from './rp-multi-select.styles.js';

export interface MultiOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The heading that it stands under. */
  readonly group?: string;
  /** In which forms it can be had, such as the whole date or the year alone; the first holds until another is chosen. */
  readonly forms?: readonly { readonly value: string; readonly label: string }[];
}

/** From this many on a field to find them stands above. */
const MANY = 12;

/**
 * Some of many, such as the details that someone shares: boxes to tick, under headings, with a count of what is chosen.
 * What the search hides stays chosen.
 *
 * @fires {Event} change - `value` or `forms` has changed.
 */
@localized()
@customElement('rp-multi-select')
export class RpMultiSelect extends RpLightElement {
  static override readonly styles = [button, styles];

  @property() legend = '';
  /** The legend is the heading of the page, on a page that asks one thing. */
  @property({ type: Boolean }) question = false;
  @property() hint?: string;
  @property() error?: string;
  @property() name = '';
  @property({ attribute: false }) options: readonly MultiOption[] = [];
  /** What is chosen, in the order shown. */
  @property({ attribute: false }) value: readonly string[] = [];
  /** The form that was chosen for an option, by its value. */
  @property({ attribute: false }) forms: Readonly<Record<string, string>> = {};

  @state() private wanted = '';

  override focus(options?: FocusOptions): void {
    this.querySelector('input')?.focus(options);
  }

  protected override render() {
    const shown = this.shown();
    const groups = [...new Set(shown.map(({ group }) => group))];
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <fieldset class="rp-field" aria-describedby=${describedBy(this.uid, this.hint, this.error)}>
          ${legend(this.legend, this.question)}
          ${notes(this.uid, this.hint, this.error)} ${this.options.length > MANY ? this.renderSearch() : nothing}
          ${groups.map((group) =>
            this.renderGroup(
              group,
              shown.filter((option) => option.group === group),
            ),
          )}
          ${shown.length ? nothing : html`<p>${msg('Nothing in the list has this name.', { id: 'design.multi.none' })}</p>`}
          <p class="rp-hint">${this.countInWords()}</p>
        </fieldset>
      </div>
    `;
  }

  private renderSearch() {
    const id = `${this.uid}-search`;
    return html`
      <label for=${id}>${msg('Find in this list', { id: 'design.multi.find' })}</label>
      <input class="rp-input search" id=${id} type="search" dir="auto" autocomplete="off" @input=${this.onSearch} @change=${stop} />
    `;
  }

  private renderGroup(group: string | undefined, options: readonly MultiOption[]) {
    const rows = html`<div class="rp-options">${options.map((option) => this.renderOption(option))}</div>`;
    const all = this.renderAll(options, group ?? this.legend);
    if (!group) return html`${all}${rows}`;
    return html`<fieldset class="rp-field group">
      <legend class="rp-label">${group}</legend>
      ${all}${rows}
    </fieldset>`;
  }

  private renderAll(options: readonly MultiOption[], group: string) {
    if (options.length < 2) return nothing;
    const every = options.every(({ value }) => this.value.includes(value));
    const word = every ? msg('Choose none', { id: 'design.multi.clear' }) : msg('Choose all', { id: 'design.multi.all' });
    return html`<button type="button" class="rp-button rp-button--quiet all" aria-label="${word}: ${group}" @click=${() => this.chooseAll(options, !every)}>
      ${word}
    </button>`;
  }

  private renderOption(option: MultiOption) {
    const { value, label, hint, forms } = option;
    const id = `${this.uid}-${this.options.indexOf(option)}`;
    const checked = this.value.includes(value);
    return html`
      <div>
        <div class="rp-option">
          <input
            id=${id}
            type="checkbox"
            name=${this.name || this.uid}
            value=${value}
            aria-describedby=${hint ? `${id}-hint` : nothing}
            .checked=${live(checked)}
            @change=${(event: Event) => this.onTick(event, value)}
          />
          <label for=${id}>${label}</label>
          ${hint ? html`<p class="rp-hint" id="${id}-hint">${hint}</p>` : nothing}
        </div>
        ${checked && forms ? this.renderForms(option, `${id}-form`) : nothing}
      </div>
    `;
  }

  private renderForms({ value, label, forms = [] }: MultiOption, id: string) {
    const chosen = this.forms[value] ?? forms[0]?.value;
    const name = icu(msg('{label}: how much of it', { id: 'design.multi.form' }), { label });
    return html`
      <div class="rp-select form">
        <select class="rp-input" id=${id} aria-label=${name} @change=${(event: Event) => this.onForm(event, value)}>
          ${forms.map((form) => html`<option value=${form.value} .selected=${live(form.value === chosen)}>${form.label}</option>`)}
        </select>
      </div>
    `;
  }

  private shown(): readonly MultiOption[] {
    return this.options.filter(({ label, hint = '', group = '' }) => matches(`${label} ${hint} ${group}`, this.wanted));
  }

  private countInWords(): string {
    return icu(msg('{n, plural, =0 {Nothing chosen yet} one {# chosen} other {# chosen}}', { id: 'design.multi.count' }), { n: this.value.length });
  }

  private readonly onSearch = (event: Event) => {
    event.stopPropagation();
    this.wanted = (event.target as HTMLInputElement).value;
    announce(icu(msg('{n, plural, one {# in the list} other {# in the list}}', { id: 'design.multi.shown' }), { n: this.shown().length }));
  };

  private onTick(event: Event, value: string): void {
    event.stopPropagation();
    const { checked } = event.target as HTMLInputElement;
    this.choose((each) => (each === value ? checked : this.value.includes(each)));
  }

  private onForm(event: Event, value: string): void {
    event.stopPropagation();
    this.forms = { ...this.forms, [value]: (event.target as HTMLSelectElement).value };
    this.tell();
  }

  private chooseAll(options: readonly MultiOption[], chosen: boolean): void {
    this.choose((each) => (options.some(({ value }) => value === each) ? chosen : this.value.includes(each)));
  }

  private choose(holds: (value: string) => boolean): void {
    this.value = this.options.map(({ value }) => value).filter(holds);
    announce(this.countInWords());
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const stop = (event: Event) => event.stopPropagation();
