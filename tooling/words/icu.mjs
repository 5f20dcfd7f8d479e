import { isArgumentElement, isPluralElement, isSelectElement, parse } from '@formatjs/icu-messageformat-parser';

/** The plural categories that CLDR knows for a language, such as zero, one, two, few, many and other for Arabic. */
const categoriesOf = (tag) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** Our runtime knows no quoting, so apostrophes are letters. */
const read = (text) => parse(text.replaceAll("'", "''"), { requiresOtherClause: true });

/** The names that a message asks for, in order and once each; none of a message that cannot be read. */
export function argumentsOf(text) {
  if (!text.includes('{')) return [];
  try {
    return [...new Set(names(read(text)))].sort();
  } catch {
    return []; // icuProblems says why
  }
}

const names = (elements) =>
  elements.flatMap((element) =>
    isArgumentElement(element)
      ? [element.value]
      : isPluralElement(element) || isSelectElement(element)
        ? [element.value, ...Object.values(element.options).flatMap(({ value }) => names(value))]
        : [],
  );

/**
 * What is wrong with a message in ICU syntax for a language: it cannot be read, or a plural lacks a category. A plural
 * whose text is the same for every number may have `other` alone.
 *
 * @returns {string[]}
 */
export function icuProblems(text, tag) {
  if (!text.includes('{')) return [];
  try {
    return [...missing(read(text), tag)];
  } catch (error) {
    return [`cannot be read as ICU: ${error.message}`];
  }
}

/** Where a category holds one number only, that number will do. */
const exact = { zero: '=0', two: '=2' };

function* missing(elements, tag) {
  for (const element of elements) {
    if (!isPluralElement(element) && !isSelectElement(element)) continue;
    const given = Object.keys(element.options);
    const wanted = isPluralElement(element) && given.some((option) => !option.startsWith('=') && option !== 'other') ? categoriesOf(tag) : [];
    const lacks = wanted.filter((category) => !given.includes(category) && !given.includes(exact[category]));
    if (lacks.length) yield `{${element.value}} lacks ${lacks.join(', ')}`;
    for (const option of Object.values(element.options)) yield* missing(option.value, tag);
  }
}
