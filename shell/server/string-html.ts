const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(readonly text: string) {}
  toString() {
    return this.text;
  }
}

const render = (value: unknown): string => {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => escapes[character]!);
};

/** The `html` tag of the edge: everything that is not markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) =>
  new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));

/** For text that the build made and that is markup, or script, as it stands. */
export const raw = (text: string) => new Markup(text);
