import type { Identity } from '../connectors/identity/identity.js';
import { fill, type Texts } from '../texts/texts.js';

/**
 * How the password of a card is made, in words. What a record does not have is no part of its password.
 * @param names the attributes that passwords are made of, as `mosip.digitalcard.uincard.password` lists them
 */
export function passwordRule(texts: Texts, names: readonly string[], attributes: Identity['attributes']) {
  const { password } = texts;
  const partOf = (name: string) => {
    if (name === 'fullName' || name === 'dateOfBirth') return password[name];
    return fill(password.other, { attribute: texts.attributes[name] ?? name });
  };
  const parts = names.filter((name) => attributes[name] !== undefined).map(partOf);
  return fill(password.rule, { parts: parts.join(password.then) });
}
