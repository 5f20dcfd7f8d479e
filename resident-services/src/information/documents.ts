import type { Centre, DocumentCategory, Named, WeekDay } from '../connectors/masterdata/masterdata.js';
import { documentTimes } from '../texts/document-times.js';
import type { LocalTimes } from '../texts/local-time.js';
import { catalogue, fill, type Texts } from '../texts/texts.js';

interface Frame {
  texts: Texts;
  times: LocalTimes;
  portalName: string;
  /** When it was asked for. */
  asked: Date;
}

/** What all documents of this feature have around what they list. */
function frameOf({ texts, times, portalName, asked }: Frame, title: string, footer: string) {
  const { at, zone } = documentTimes(times, texts);
  return {
    frame: { lang: texts.tag, dir: texts.direction, title, portal: portalName, heading: title, footer: fill(footer, { zone }) },
    made: { label: texts.documents.made, value: at(asked) },
  };
}

/** A text of the master data, which may be in another language than the page around it. */
const said = (text: string, language: string) => ({ text, lang: catalogue[language]?.tag ?? language, dir: catalogue[language]?.direction ?? 'ltr' });
const named = ({ name, language }: Named) => said(name, language);

/** What the template `registration-centres` shows. @param daysOf the days on which a centre is open, in order */
export function centresDocument(centres: readonly Centre[], where: string, daysOf: (centre: Centre) => readonly WeekDay[], frame: Frame) {
  const words = frame.texts.documents.centres;
  const around = frameOf(frame, words.title, words.local);
  const { clock: time } = documentTimes(frame.times, frame.texts);
  const span = (from: string, to: string) => fill(words.span, { from, to });
  return {
    ...around.frame,
    intro: fill(words.intro, { count: String(centres.length) }),
    facts: [{ label: words.where, value: where }, around.made],
    centres: centres.map((centre) => ({
      name: named(centre),
      address: said(centre.address.join(frame.texts.comma), centre.language),
      facts: [
        { label: words.days, value: daysInWords(daysOf(centre), frame.texts, span) },
        { label: words.hours, value: span(time(centre.opens), time(centre.closes)) },
        { label: words.lunch, value: span(time(centre.lunchFrom), time(centre.lunchTo)) },
        { label: words.phone, value: centre.contactPhone, code: true },
      ],
    })),
  };
}

/** First and last day where there is none missing between them, else each. */
function daysInWords(days: readonly WeekDay[], { comma }: Texts, span: (from: string, to: string) => string) {
  const [first, last] = [days[0], days.at(-1)];
  if (first && last && days.length > 2 && last.order - first.order === days.length - 1) return span(first.name, last.name);
  return days.map(({ name }) => name).join(comma);
}

/** What the template `supporting-documents` shows. */
export function papersDocument(categories: readonly DocumentCategory[], frame: Frame) {
  const words = frame.texts.documents.papers;
  const around = frameOf(frame, words.title, frame.texts.documents.zone);
  return {
    ...around.frame,
    intro: words.intro,
    facts: [around.made],
    categories: categories.map((category) => ({
      name: named(category),
      description: said(category.description, category.language),
      documents: category.types.map(named),
    })),
  };
}
