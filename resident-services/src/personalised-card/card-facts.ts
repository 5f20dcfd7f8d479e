import type { LanguageValue } from '../connectors/identity/identity.js';
import { addressParts } from '../identity-info/ui-schema.js';
import type { Texts } from '../texts/texts.js';

/** What is on record of a resident, by the names of the card schema; of some also masked. */
export type Shown = Readonly<Record<string, string | readonly LanguageValue[]>>;

export interface CardFact {
  name: string;
  value: string;
}

/**
 * How an attribute stands on a page that a resident chose: whole, masked, in part or in another form, but as it is on
 * record.
 * @returns undefined when the page says something else, or nothing of it
 */
export function factOf(name: string, shown: Shown, words: string, texts: Texts): CardFact | undefined {
  if (name === 'fullAddress') return partsOnPage(shown, words);
  const plain = name.replace(/^masked_/, '');
  const values = [shown[plain], shown[`masked_${plain}`]].flatMap((value) =>
    value === undefined ? [] : typeof value === 'string' ? [value] : value.map((each) => each.value),
  );
  const forms = plain === 'dateOfBirth' ? values.flatMap((value) => datesOf(value, texts)) : values;
  const found = forms.filter((form) => form !== '' && words.includes(form.normalize('NFC'))).sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : { name: plain, value: found };
}

/** The whole of an address, or the parts of it that are there. */
function partsOnPage(shown: Shown, words: string): CardFact | undefined {
  const texts = (name: string) => {
    const value = shown[name];
    return value === undefined ? [] : typeof value === 'string' ? [value] : value.map((each) => each.value);
  };
  const whole = texts('fullAddress').find((value) => words.includes(value));
  if (whole !== undefined) return { name: 'fullAddress', value: whole };
  const parts = addressParts.flatMap((name) => texts(name).find((value) => words.includes(value)) ?? []);
  return parts.length === 0 ? undefined : { name: 'fullAddress', value: parts.join(', ') };
}

/** A date of birth in the forms that a resident can choose, months as numbers or short names. */
function datesOf(value: string, { tag }: Texts): string[] {
  const [, year, month, day] = /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(value) ?? [];
  if (!year || !month || !day) return [value];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const names = ['en-GB', tag].map((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(at));
  return [value, ...[month, ...names, ...names.map((each) => each.slice(0, 3))].flatMap((each) => [`${day}/${each}/${year}`, `${day}/${each}`])];
}
