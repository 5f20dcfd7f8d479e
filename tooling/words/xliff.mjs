const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The texts of one XLIFF 1.2 file, still as XML; `target` is undefined where there is none. */
export const units = (xml) =>
  [...xml.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
    target: /<target[^>]*>([\s\S]*?)<\/target>/.exec(body)?.[1],
  }));

const pattern = /<x id="([^"]*)" equiv-text="([^"]*)"\/>/g;

/** The holes of the code that must stand in every translation, each with what fills it. */
export const placeholders = (text) => [...text.matchAll(pattern)].map(([, id, fills]) => `${id} ${fills}`).sort();

const decoded = (text) => text.replace(/&(\w+);/g, (all, name) => entities[name] ?? all);

/** A text as people read it, its holes left out. */
export const plain = (text) => decoded(text.replaceAll(pattern, ' '));

const hole = (id, fills) => `⟦${id} ${fills}⟧`;

/** A text with its holes in a form that code and files have in common; of a file. */
export const entitiesOut = (text) => decoded(text.replaceAll(pattern, (_, id, fills) => hole(id, fills)));

/** The same, of the parts that are extracted from code. */
export const asWritten = (contents) => contents.map((part) => (typeof part === 'string' ? part : hole(part.index, part.untranslatable))).join('');
