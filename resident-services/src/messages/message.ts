import { visible } from '../pdf/clean.js';
import { fill, type Texts, textsIn } from '../texts/texts.js';

/** One message in one language, before it is put into a mail. */
export interface MessageText {
  subject: string;
  /** Paragraphs; a web address in one becomes a link, a new line stays one. */
  paragraphs: readonly string[];
}

type Values = Readonly<Record<string, string | undefined>>;

/** What a mail says, in all the languages asked, one below the other, each with its own direction. */
export function composeMail(languages: readonly string[], write: (texts: Texts) => MessageText) {
  const parts = languages.map((language) => {
    const texts = textsIn(language);
    return { texts, ...write(texts) };
  });
  return {
    subject: parts.map(({ subject }) => subject).join(' | '),
    text: parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n\n— — —\n\n'),
    html: parts.map(section).join('<hr style="border:0;border-top:1px solid;opacity:0.3;margin:1.5rem 0">'),
    locale: parts[0]?.texts.tag ?? 'en',
  };
}

/** Fills a text of this language. What is filled in turns nothing round, and hides nothing. */
export function say(texts: Texts, text: string, values: Values) {
  const shown = Object.entries(values).map(([name, value]) => [name, value === undefined ? undefined : visible(value)]);
  return fill(text, Object.fromEntries(shown) as Values, texts.direction);
}

const section = ({ texts, paragraphs }: { texts: Texts; paragraphs: readonly string[] }) =>
  `<section lang="${texts.tag}" dir="${texts.direction}">${paragraphs.map((text) => `<p>${linked(escapeHtml(text)).replaceAll('\n', '<br>')}</p>`).join('')}</section>`;

const linked = (html: string) => html.replaceAll(/https?:\/\/[\w.:/?=&;%-]*[\w/]/g, (url) => `<a href="${url}">${url}</a>`);

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
