import { isShownStatus } from '../events/event-states.js';
import { type EventRow, eventTexts } from '../events/event-texts.js';
import { isServiceType } from '../events/event-types.js';
import { documentTimes } from '../texts/document-times.js';
import type { LocalTimes } from '../texts/local-time.js';
import { fill, type Texts } from '../texts/texts.js';
import { type HistoryQuery, namesIn } from './history.filter.js';

interface Frame {
  texts: Texts;
  times: LocalTimes;
  portalName: string;
  name?: string;
  /** When the resident asked. */
  asked: Date;
}

/** What the template `service-history` shows of a list and of what was asked for. */
export function historyDocument(rows: readonly EventRow[], total: number, query: HistoryQuery, { texts, times, portalName, name, asked }: Frame) {
  const words = texts.documents;
  const { at, atInTwoLines, day, zone } = documentTimes(times, texts);
  const sayFor = (values: Record<string, string>, text: string) => fill(text, values);
  const numbers = { shown: String(rows.length), total: String(total) };
  return {
    lang: texts.tag,
    dir: texts.direction,
    title: words.history.title,
    portal: portalName,
    heading: words.history.title,
    intro: total === 0 ? '' : sayFor(numbers, total > rows.length ? words.history.part : words.history.allOf),
    facts: [...(name ? [{ label: words.name, value: name }] : []), { label: words.made, value: at(asked) }, ...filtersOf(query, texts, day)],
    columns: [words.asked, words.eventId, words.request, words.about, words.status],
    codes: [1],
    widths: [1.4, 1.55, 1.3, 2.05, 1.4],
    rows: rows.map((row) => {
      const { type, status, description } = eventTexts(texts, row);
      const when = atInTwoLines(row.cr_dtimes);
      return [row.pinned_status ? `${when}\n${words.history.pinned}` : when, row.event_id, type, description ?? '', status];
    }),
    empty: words.history.none,
    footer: sayFor({ zone }, words.zone),
  };
}

/** The filters in words: a reader must see what a list leaves out. */
function filtersOf({ fromDate, toDate, serviceType, statusFilter, searchText }: HistoryQuery, texts: Texts, day: (date: string) => string) {
  const { history, services } = texts.documents;
  const serviceNames = namesIn(serviceType).flatMap((one) => (isServiceType(one) || one === 'ASYNC' ? [services[one]] : []));
  const statusNames = namesIn(statusFilter).flatMap((one) => (isShownStatus(one) ? [texts.eventStatus[one]] : []));
  return [
    { label: history.period, value: fromDate && toDate ? fill(history.days, { from: day(fromDate), to: day(toDate) }) : history.everything },
    { label: history.services, value: serviceNames.join(texts.comma) || history.everything },
    { label: history.statuses, value: statusNames.join(texts.comma) || history.everything },
    ...(searchText ? [{ label: history.search, value: searchText, code: true }] : []),
  ];
}
