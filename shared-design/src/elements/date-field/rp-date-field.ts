import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { describedBy, legend, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { localized } from '../../i18n/index.js';
import { dateInputs } from '../date-range/date-inputs.js';
import { type DatePart, type DateParts, partsOf } from '../date-range/dates.js';
import { complaint, type DateFault, readDate } from './date-faults.js';

/**
 * A day that someone knows, such as a birthday, written by hand: day, month and year, in digits of any script, the
 * month as a number or a name. Nothing jumps while it is written, and nothing is called wrong before `reportValidity()`,
 * which the host calls when the form is sent.
 *
 * @fires {Event} change - `value` has changed.
 */
@localized()
@customElement('rp-date-field')
export class RpDateField extends RpLightElement {
  @property() legend = '';
  /** The legend is the heading of the page, on a page that asks one thing. */
  @property({ type: Boolean }) question = false;
  /** An example, in figures: "For example 9 3 1990". */
  @property() hint?: string;
  @property() error?: string;
  /** The day, `yyyy-mm-dd`; empty as long as what was written is none. */
  @property() value = '';
  /** The first and the last day that can be meant, `yyyy-mm-dd`. */
  @property() min?: string;
  @property() max?: string;
  @property({ type: Boolean }) optional = false;
  /** `bday` lets the browser fill in a birthday. */
  @property() autocomplete?: 'bday';

  @state() private written: DateParts = partsOf();
  @state() private fault?: DateFault;

  override focus(options?: FocusOptions): void {
    const invalid = this.querySelector<HTMLElement>('[aria-invalid=true]');
    (invalid ?? this.querySelector('input'))?.focus(options);
  }

  /** Whether a day was written that may be meant; if not, what is wrong stands below. */
  reportValidity(): boolean {
    const read = readDate(this.written, this);
    this.fault = typeof read === 'string' ? undefined : read;
    return this.fault === undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.read()) {
      this.written = partsOf(this.value);
      this.fault = undefined;
    }
  }

  protected override render() {
    const error = this.fault ? complaint(this.fault) : this.error;
    return html`
      <div class="rp-field ${error ? 'rp-field--invalid' : ''}">
        <fieldset class="rp-field" aria-describedby=${describedBy(this.uid, this.hint, error)}>
          ${legend(this.legend, this.question)}
          ${notes(this.uid, this.hint, error)}
          ${dateInputs({
            uid: this.uid,
            written: this.written,
            isWrong: (part) => this.isWrong(part),
            write: (event, part) => this.write(event, part),
            autocomplete: this.autocomplete,
          })}
        </fieldset>
      </div>
    `;
  }

  private isWrong(part: DatePart): boolean {
    if (this.fault) return this.fault.part === undefined || this.fault.part === part;
    return Boolean(this.error);
  }

  private read(): string {
    const read = readDate(this.written, this);
    return typeof read === 'string' ? read : '';
  }

  private write(event: Event, part: DatePart): void {
    event.stopPropagation();
    this.written = { ...this.written, [part]: (event.target as HTMLInputElement).value };
    if (this.fault) this.reportValidity();
    const value = this.read();
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
