import { html, nothing } from 'lit';
import { icu, msg } from '@rp/shared-design/i18n';

/** The events that came in wait behind a button: nothing may move under the eyes of the resident. */
export function newerEvents(n: number, show: () => void) {
  if (!n) return nothing;
  return html`<rp-button class="newer" variant="secondary" @click=${show}>
    <rp-icon slot="icon" name="refresh"></rp-icon>${icu(msg('{n, plural, one {Show # new event} other {Show # new events}}', { id: 'requests.newer' }), { n })}
  </rp-button>`;
}

/** How many events came in that the filters hide. */
export function hiddenEvents(n: number, clear: () => void) {
  if (!n) return nothing;
  return html`<div class="rp-row hidden" role="status">
    <p>${icu(msg('{n, plural, one {# new event is hidden by your filters.} other {# new events are hidden by your filters.}}', { id: 'requests.hidden' }), { n })}</p>
    <rp-button variant="quiet" @click=${clear}>${msg('Clear filters', { id: 'requests.filters.clear' })}</rp-button>
  </div>`;
}

/** What is said when they show at once. */
export const newerShown = (n: number) =>
  icu(msg('{n, plural, one {# new event in the list} other {# new events in the list}}', { id: 'requests.newer.shown' }), { n });
