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

/** A text as people read it, its holes left out. */
export const plain = (text) => text.replaceAll(pattern, ' ').replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
