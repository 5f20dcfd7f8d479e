/** Text that is HTML already; anything else put into `html` is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString() {
    return this.text;
  }
}

export type Part = Html | string | number | undefined | false | readonly Part[];

/** HTML with every value escaped, for pages that the server writes. Lists are joined; undefined and false are nothing. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]) =>
  new Html(texts.reduce((before, text, index) => before + written(parts[index - 1]) + text));

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return escaped(String(part));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
