const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))];
const missing = (found, told, what) => found.filter((name) => !told.includes(name)).map((name) => `${what} "${name}" is not documented`);

/**
 * What the comment above an element leaves unsaid of what its source does.
 *
 * @param {object} element its declaration in the manifest
 * @param {string} source
 * @returns {string[]} one sentence a gap
 */
export function gapsOf({ description, attributes = [], events = [], slots = [], cssParts = [] }, source) {
  const names = (list) => list.map(({ name }) => name);
  const templates = source.replace(/\/\*[^]*?\*\//g, '');
  return [
    ...(description ? [] : ['it has no description']),
    ...attributes.filter(({ type }) => !type).map(({ name }) => `attribute "${name}" has no type`),
    ...events.filter((event) => !event.name || !event.description).map(({ name, type }) => `event "${name ?? type?.text}" has no sentence`),
    ...missing(
      named(templates, /dispatchEvent\(new (Rp\w+)/g),
      events.map(({ type }) => type?.text),
      'event',
    ),
    ...missing(named(templates, /<slot(?:\s[^>]*?name="([\w-]+)")?/g), names(slots), 'slot'),
    ...missing(named(templates, /\spart="([\w-]+)"/g), names(cssParts), 'part'),
  ];
}
