import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../i18n/index.js';
import { type DatePart, type DateParts, partOrder } from './dates.js';

interface DateInputs {
  /** The start of the ids. */
  uid: string;
  written: DateParts;
  isWrong: (part: DatePart) => boolean;
  write: (event: Event, part: DatePart) => void;
  /** What the browser may fill in, such as `bday`. */
  autocomplete?: string;
}

/** Day, month and year as three inputs, in the order of the language; the month may be a name. */
export const dateInputs = ({ uid, written, isWrong, write, autocomplete }: DateInputs) => html`
  <div class="rp-row">
    ${partOrder().map(
      (part) => html`
        <div class="rp-field">
          <label for="${uid}-${part}">${partName(part)}</label>
          <input
            class="rp-input rp-input--${part === 'year' ? 'short' : 'tiny'}"
            id="${uid}-${part}"
            inputmode=${part === 'month' ? nothing : 'numeric'}
            dir=${part === 'month' ? 'auto' : 'ltr'}
            autocomplete=${autocomplete ? `${autocomplete}-${part}` : 'off'}
            aria-invalid=${isWrong(part) ? 'true' : nothing}
            .value=${live(written[part])}
            @change=${(event: Event) => write(event, part)}
          />
        </div>
      `,
    )}
  </div>
`;

function partName(part: DatePart): string {
  switch (part) {
    case 'day':
      return msg('Day', { id: 'design.date.day' });
    case 'month':
      return msg('Month', { id: 'design.date.month' });
    default:
      return msg('Year', { id: 'design.date.year' });
  }
}
