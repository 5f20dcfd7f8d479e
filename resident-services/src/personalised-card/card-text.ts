const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a page says, in one line. Nothing of it is run, fetched or printed: it only tells which of their data a resident chose. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style|template|svg|iframe|object)\b[^]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!--[^]*?-->/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => decoded(name) ?? whole)
    .normalize('NFC')
    .replaceAll(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ');
}

function decoded(name: string) {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
