/** A rule of MOSIP's behaviour that a schema cannot say, in our words. */
export interface Rule {
  /** Its section and its number there, as titles of tests name it: `7.2` is `§7.2`. */
  id: string;
  says: string;
  /** Why nobody can see from outside whether it holds. */
  unseen?: string;
  /** Why it does not hold here. */
  departs?: string;
}

export interface RuleRow extends Rule {
  state: 'shown' | 'unseen' | 'departs' | 'open';
  /** Titles of tests that name it. */
  tests: readonly string[];
}

/** One row for each rule. @param titles of tests and of groups of tests */
export function stateOfRules(rules: readonly Rule[], titles: readonly string[]): RuleRow[] {
  return rules.map((rule) => {
    const tests = titles.filter((title) => namesIn(title).includes(rule.id));
    const state = tests.length > 0 ? 'shown' : rule.unseen ? 'unseen' : rule.departs ? 'departs' : 'open';
    return { ...rule, state, tests };
  });
}

/** Rules that titles name and that there are not: a slip, or a rule that was taken out. */
export const unknownRules = (rules: readonly Rule[], titles: readonly string[]) => [
  ...new Set(titles.flatMap(namesIn).filter((id) => !rules.some((rule) => rule.id === id))),
];

/** A section behind a name is one of that document, and so are those that follow it: `RFC 6749 §5.1, §5.2`. */
const elsewhere = /\w §[\d.]+(, §[\d.]+)*/g;

const namesIn = (title: string) => [...title.replaceAll(elsewhere, '').matchAll(/§(\d+\.\d+)/g)].map(([, id = '']) => id);

/** The titles in the source of a test, whatever quotes they stand in. */
export const titlesIn = (source: string) => [...source.matchAll(/\b(?:describe|it)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , title = '']) => title);
