const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a page says, in one line. Nothing of it is run, fetched or printed: it only tells which of their data a resident chose. */
export function wordsOf(html: string): string {
  return withoutTags(html)
    .replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => decoded(name) ?? whole)
    .replaceAll(/(\p{M}{30})\p{M}+/gu, '$1') // no word has so many, and putting them in order takes their square
    .normalize('NFC')
    .replaceAll(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ');
}

/** Reads a page once from its beginning to its end, so that no page takes longer than its length. */
function withoutTags(html: string): string {
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const unread = /(script|style|template|svg|iframe|object)\b/y;
  const missing = new Set<string>(); // ends that do not come any more, so that none is looked for twice

  const past = (end: string, from: number) => {
    const at = missing.has(end) ? -1 : lower.indexOf(end, from);
    if (at < 0) missing.add(end);
    return at < 0 ? undefined : at + end.length;
  };
  const pastUnread = (from: number) => {
    unread.lastIndex = from + 1;
    const name = unread.exec(lower)?.[1];
    const close = name && past(`</${name}`, from);
    return close ? (past('>', close) ?? html.length) : undefined;
  };
  const pastComment = (from: number) => (lower.startsWith('<!--', from) ? past('-->', from + 4) : undefined);

  let text = '';
  let at = 0;
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
    const end = pastUnread(next) ?? pastComment(next) ?? past('>', next);
    if (end === undefined) break;
    text += `${html.slice(at, next)} `;
    at = end;
  }
  return text + html.slice(at);
}

function decoded(name: string) {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
