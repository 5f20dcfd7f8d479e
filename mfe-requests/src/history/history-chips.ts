import { html, nothing } from 'lit';
import { formatDate, isolate, msg, str } from '@rp/shared-design/i18n';
import { serviceTypeWord, statusWord } from '../words.js';
import type { Filters } from './filters.js';

/** The filters in force, each to be taken away. @param remove told what then holds */
export function historyChips(filters: Filters, remove: (left: Filters) => void) {
  const chips = chipsOf(filters);
  if (!chips.length) return nothing;
  return html`<ul class="rp-row chips" role="list" aria-label=${msg('Filters in force', { id: 'requests.chips' })}>
    ${chips.map(
      ({ text, without }) => html`<li>
        <button class="chip" type="button" aria-label=${msg(str`Remove the filter ${text}`, { id: 'requests.chip.remove' })} @click=${() => remove(without)}>
          ${text}<rp-icon name="close"></rp-icon>
        </button>
      </li>`,
    )}
  </ul>`;
}

interface Chip {
  text: string;
  /** What holds when it is taken away. */
  without: Filters;
}

function chipsOf(filters: Filters): readonly Chip[] {
  const { types, statuses, from, to, search } = filters;
  const period = { ...filters, from: undefined, to: undefined };
  return [
    ...types.map((type) => ({ text: serviceTypeWord(type), without: { ...filters, types: types.filter((other) => other !== type) } })),
    ...statuses.map((status) => ({ text: statusWord(status), without: { ...filters, statuses: statuses.filter((other) => other !== status) } })),
    ...(from && to ? [{ text: periodText(from, to), without: period }] : []),
    ...(search ? [{ text: msg(str`Event ID ${isolate(search)}`, { id: 'requests.chip.search' }), without: { ...filters, search: undefined } }] : []),
  ];
}

function periodText(from: string, to: string) {
  const first = formatDate(new Date(`${from}T00:00`), 'date');
  const last = formatDate(new Date(`${to}T00:00`), 'date');
  return from === to ? first : msg(str`${first} to ${last}`, { id: 'requests.period' });
}
