/** Why something was not made; for whoever typed the command. */
export class Refused extends Error {
  name = 'Refused';
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws {Refused} with what a good name looks like */
export function checkName(name, { like }) {
  if (!name) throw new Refused(`A name is missing, such as ${like}.`);
  if (name.startsWith('rp-')) throw new Refused(`${name}: leave out "rp-", it is put before the name.`);
  if (!kebab.test(name)) throw new Refused(`${name}: a name has small letters, digits and single hyphens, and begins with a letter, such as ${like}.`);
  if (name.length > 30) throw new Refused(`${name}: a name has no more than 30 characters.`);
}

/** `date-range` → `DateRange` */
export const classOf = (name) => name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());

/** `date-range` → `dateRange` */
export const variableOf = (name) => classOf(name).replace(/^./, (letter) => letter.toLowerCase());

/** `lost-card` → `Lost card` */
export const titleOf = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
