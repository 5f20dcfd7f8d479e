import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { localized, msg } from '../../i18n/index.js';
import { icu } from '../../i18n/icu.js';
import { dateInputs } from './date-inputs.js';
import { type DatePart, type DateParts, isoFrom, isoOf, partsOf } from './dates.js';

export interface DateRange {
  /** The first day, `yyyy-mm-dd`. */
  readonly from?: string;
  /** The last day, `yyyy-mm-dd`. */
  readonly to?: string;
}

export type DatePreset = 'all' | '7' | '30' | '90' | 'custom';
type End = 'from' | 'to';
/** What is wrong; never the sentence, which would outlive a change of language. */
type Fault = { end: End; part: DatePart } | 'order' | 'future';

const presets: readonly DatePreset[] = ['all', '7', '30', '90', 'custom'];
const ends: readonly End[] = ['from', 'to'];
const DAY_MS = 86_400_000;

/**
 * A span of days: a usual one, or two dates written by hand. What is written wrongly is said below, and `value` keeps
 * the last span that made sense.
 *
 * @fires {Event} change - `value` has changed.
 */
@localized()
@customElement('rp-date-range')
export class RpDateRange extends RpLightElement {
  @property() legend = '';
  @property({ attribute: false }) value: DateRange = {};
  @property() preset: DatePreset = 'all';
  @property() error?: string;
  /** The last day that can be meant, `yyyy-mm-dd`. */
  @property() max?: string;

  @state() private written: Record<End, DateParts> = { from: partsOf(), to: partsOf() };
  @state() private wrong?: Fault;

  override focus(options?: FocusOptions): void {
    const invalid = this.querySelector<HTMLElement>('[aria-invalid=true]');
    (invalid ?? this.querySelector<HTMLElement>('input:checked'))?.focus(options);
  }

  /** Whether the span makes sense; if not, what is wrong stands below. */
  reportValidity(): boolean {
    return this.preset !== 'custom' || this.read() !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && !this.wrong) {
      this.written = { from: partsOf(this.value.from), to: partsOf(this.value.to) };
    }
  }

  protected override render() {
    const error = this.wrong ? complaint(this.wrong) : this.error;
    return html`
      <div class="rp-field ${error ? 'rp-field--invalid' : ''}">
        <fieldset class="rp-field" aria-describedby=${describedBy(this.uid, undefined, error)}>
          <legend class="rp-label">${this.legend}</legend>
          <div class="rp-options rp-options--row">${presets.map((preset) => this.renderPreset(preset))}</div>
          ${notes(this.uid, undefined, error)}
          ${
            this.preset === 'custom'
              ? html`<div class="rp-options rp-options--row rp-options--dates">
                ${ends.map((end) => this.renderEnd(end))}
              </div>`
              : nothing
          }
        </fieldset>
      </div>
    `;
  }

  private renderPreset(preset: DatePreset) {
    const id = `${this.uid}-${preset}`;
    return html`
      <div class="rp-option">
        <input
          id=${id}
          type="radio"
          name=${this.uid}
          .checked=${live(this.preset === preset)}
          @change=${(event: Event) => this.choose(event, preset)}
        />
        <label for=${id}>${presetName(preset)}</label>
      </div>
    `;
  }

  private renderEnd(end: End) {
    return html`
      <fieldset class="rp-field">
        <legend class="rp-label">${endName(end)}</legend>
        ${dateInputs({
          uid: `${this.uid}-${end}`,
          written: this.written[end],
          isWrong: (part) => this.wrong !== undefined && isWrong(this.written[end], part),
          write: (event, part) => this.write(event, end, part),
        })}
      </fieldset>
    `;
  }

  private choose(event: Event, preset: DatePreset): void {
    event.stopPropagation();
    this.preset = preset;
    this.wrong = undefined;
    if (preset === 'custom') return;
    const today = new Date();
    const from = new Date(today.getTime() - Number(preset) * DAY_MS);
    this.settle(preset === 'all' ? {} : { from: isoOf(from), to: isoOf(today) });
  }

  private write(event: Event, end: End, part: DatePart): void {
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement;
    this.written = { ...this.written, [end]: { ...this.written[end], [part]: value } };
    const complete = ends.every((each) => Object.values(this.written[each]).every(Boolean));
    const range = complete || this.wrong ? this.read() : undefined;
    if (range) this.settle(range);
  }

  private settle(value: DateRange): void {
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private read(): DateRange | undefined {
    const from = isoFrom(this.written.from);
    const to = isoFrom(this.written.to);
    this.wrong = this.faultOf(from, to);
    return typeof from === 'string' && typeof to === 'string' && !this.wrong ? { from, to } : undefined;
  }

  private faultOf(from: ReturnType<typeof isoFrom>, to: ReturnType<typeof isoFrom>): Fault | undefined {
    if (typeof from !== 'string') return { end: 'from', part: from.wrong };
    if (typeof to !== 'string') return { end: 'to', part: to.wrong };
    if (from > to) return 'order';
    return this.max && to > this.max ? 'future' : undefined;
  }
}

function isWrong(written: DateParts, part: DatePart): boolean {
  const read = isoFrom(written);
  return typeof read !== 'string' && read.wrong === part;
}

function presetName(preset: DatePreset): string {
  if (preset === 'all') return msg('Any time', { id: 'design.range.all' });
  if (preset === 'custom') return msg('From one day to another', { id: 'design.range.custom' });
  const n = Number(preset);
  return icu(msg('{n, plural, one {Last # day} other {Last # days}}', { id: 'design.range.last' }), { n });
}

const endName = (end: End): string => (end === 'from' ? msg('First day', { id: 'design.range.from' }) : msg('Last day', { id: 'design.range.to' }));

function complaint(fault: Fault): string {
  if (fault === 'order') return msg('The first day must be before the last day', { id: 'design.range.order' });
  if (fault === 'future') return msg('The last day cannot be in the future', { id: 'design.range.max' });
  return icu(
    msg('{end, select, from {First day} other {Last day}}: {part, select, day {check the day} month {check the month} other {write the year in four digits}}', {
      id: 'design.date.wrong',
    }),
    { ...fault },
  );
}
