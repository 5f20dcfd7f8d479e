import { argumentsOf, icuProblems } from './icu.mjs';
import { placeholders, plain } from './xliff.mjs';

/**
 * What is wrong with the words of one package.
 *
 * @param {{ prefix: string, files: Record<string, ReturnType<typeof import('./xliff.mjs').units>>, languages: readonly string[],
 *   glossary: readonly { term: string, en: string, forms: Record<string, readonly string[]> }[], forbidden: Record<string, readonly string[]> }} words
 *   `files` by language; `languages` are those that must be complete; `glossary` and `forbidden` as in their JSON
 * @returns {string[]}
 */
export function problemsOf({ prefix, files, languages, glossary, forbidden }) {
  const sources = new Map(Object.values(files).flatMap((units) => units.map(({ id, source }) => [id, source])));
  const absent = languages.filter((tag) => !files[tag]).map((tag) => `${tag}: has no file`);
  const foreign = [...sources.keys()].filter((id) => !id.startsWith(`${prefix}.`)).map((id) => `${id} does not begin with ${prefix}.`);
  const english = [...sources].flatMap(([id, source]) => [
    ...icuProblems(plain(source), 'en').map((problem) => `en: ${id} ${problem}`),
    ...forbiddenIn(plain(source), forbidden.en).map((word) => `en: ${id} says "${word}"`),
  ]);
  return [...absent, ...foreign, ...english, ...Object.entries(files).flatMap(([tag, units]) => problemsIn(tag, units, { sources, glossary, forbidden }))];
}

function problemsIn(tag, units, { sources, glossary, forbidden }) {
  if (units.length === 0) return [`${tag}: 0 texts; was the extraction given its tsConfig?`];
  const here = new Set(units.map(({ id }) => id));
  const absent = [...sources.keys()].filter((id) => !here.has(id)).map((id) => `${tag}: ${id} is not there; run \`npm run words\``);
  return [...absent, ...units.flatMap((unit) => problemsOfUnit(tag, unit, { glossary, forbidden }).map((problem) => `${tag}: ${unit.id} ${problem}`))];
}

function problemsOfUnit(tag, { source, target }, { glossary, forbidden }) {
  if (!target?.trim()) return ['is not translated'];
  const [from, to] = [plain(source), plain(target)];
  return [
    ...(same(placeholders(source), placeholders(target)) && same(argumentsOf(from), argumentsOf(to)) ? [] : ['has other placeholders than its source']),
    ...icuProblems(to, tag),
    ...termsMissing(from, to, tag, glossary).map((term) => `does not say "${term}" as the glossary does`),
    ...forbiddenIn(to, forbidden[tag]).map((word) => `says "${word}"`),
  ];
}

const same = (one, other) => one.join('|') === other.join('|');

const termsMissing = (from, to, tag, glossary) =>
  glossary
    .filter(({ en, forms }) => new RegExp(en, 'i').test(from) && forms[tag] && !forms[tag].some((form) => to.toLowerCase().includes(form.toLowerCase())))
    .map(({ term }) => term);

/** Whole words only, in any script. */
const forbiddenIn = (text, words = []) => words.filter((word) => new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'iu').test(text));
