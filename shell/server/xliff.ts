import type { AddedText } from '../src/words/added.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** The translations of an XLIFF 1.2 file, by id; what has none is left out. */
export function translationsIn(xml: string): Record<string, AddedText> {
  const units = [...xml.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>[^]*?<\/trans-unit>/g)];
  return Object.fromEntries(
    units.flatMap(([unit, id, source]) => {
      const target = /<target[^>]*>([^]*?)<\/target>/.exec(unit)?.[1];
      return target?.trim() ? [[id!, textOf(source!, target)]] : [];
    }),
  );
}

const hole = /<x id="([^"]*)" equiv-text="([^"]*)"\/>/g;
/** `${…}` as it stands in the code; what is inside may hold braces of its own. */
const expression = /\$\{(?:[^{}]|\{[^{}]*\})*\}/;

function textOf(source: string, target: string): AddedText {
  const order = new Map<string, number>();
  let count = 0;
  for (const [, id, equiv] of source.matchAll(hole)) {
    order.set(id!, count);
    count += plain(equiv!).split(expression).length - 1;
  }
  const asHtml = [...source.matchAll(hole)].some(([, , equiv]) => plain(equiv!).replaceAll(new RegExp(expression, 'g'), '').includes('<'));
  const written = (text: string) => (asHtml ? text : plain(text));

  const strings = [''];
  const values: number[] = [];
  const add = (text: string) => (strings[strings.length - 1] += text);
  let at = 0;
  for (const match of target.matchAll(hole)) {
    const [all, id, equiv] = match;
    add(written(target.slice(at, match.index)));
    at = match.index + all.length;
    plain(equiv!)
      .split(expression)
      .forEach((markup, nth) => {
        if (nth > 0) {
          values.push((order.get(id!) ?? 0) + nth - 1);
          strings.push('');
        }
        add(markup);
      });
  }
  add(written(target.slice(at)));
  if (!asHtml && values.length === 0) return strings[0]!;
  return { ...(asHtml ? { html: true } : {}), strings, values };
}
