import type { Identity, IdentityAttribute, LanguageValue } from '../connectors/identity/identity.js';

/** Language tags as clients send them, two letters or three, and as the identity keeps them. */
const wireLanguages: Readonly<Record<string, string>> = { en: 'eng', ar: 'ara', fr: 'fra', hi: 'hin', es: 'spa', kn: 'kan', ta: 'tam' };

const languageTags = Object.entries(wireLanguages).flat();

const wireLanguage = (tag: string) => {
  const [language = ''] = tag.toLowerCase().split('-');
  return wireLanguages[language] ?? language;
};

/** A claim and its forms with a language tag, such as `name#ara`; they are given or withheld together. */
export const formsOf = (claim: string) => (claim === 'name' ? [claim, ...languageTags.map((tag) => `name#${tag}`)] : [claim]);

export const claimsByScope = {
  openid: ['sub'],
  profile: [...formsOf('name'), 'picture'],
  email: ['email'],
  phone: ['phone_number'],
};

/** All claims a resident may give. `locales` is `claims_locales` of the request. */
export function claimsOf({ attributes, photo }: Identity, individualId: string, locales: string) {
  const tags = locales.split(' ').filter(Boolean);
  const names = namesOf(attributes['fullName'] ?? attributes['name']);
  const named = tags.flatMap((tag) => {
    const name = names.find(({ language }) => language === wireLanguage(tag));
    return name ? [[`name#${tag}`, name.value] as const] : [];
  });
  return {
    individual_id: individualId,
    name: named[0]?.[1] ?? names[0]?.value,
    ...Object.fromEntries(named),
    picture: photo,
    email: textOf(attributes['email']),
    phone_number: textOf(attributes['phone']),
  };
}

function namesOf(attribute: IdentityAttribute | undefined): readonly LanguageValue[] {
  if (attribute === undefined) return [];
  return typeof attribute === 'object' ? attribute : [{ language: '', value: String(attribute) }];
}

const textOf = (attribute: IdentityAttribute | undefined) => (attribute === undefined || typeof attribute === 'object' ? undefined : String(attribute));
