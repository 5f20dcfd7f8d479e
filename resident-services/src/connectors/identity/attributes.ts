import type { Identity, IdentityAttribute } from './identity.js';

/** One attribute as text: in the language asked, else in the first it has. */
export function textOf(attribute: IdentityAttribute | undefined, language: string): string | undefined {
  if (attribute === undefined) return undefined;
  if (typeof attribute !== 'object') return String(attribute);
  return (attribute.find((text) => text.language === language) ?? attribute[0])?.value;
}

/** The languages a message to this resident is written in: those they prefer, else those given. */
export function messageLanguages(identity: Pick<Identity, 'attributes'> | undefined, fallback: readonly string[], known: readonly string[]): readonly string[] {
  const preferred =
    textOf(identity?.attributes.preferredLang, '')
      ?.split(',')
      .map((language) => language.trim()) ?? [];
  const usable = preferred.filter((language) => known.includes(language));
  return usable.length > 0 ? usable : fallback;
}
