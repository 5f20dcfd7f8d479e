import { type Texts, textsIn } from './texts.js';

/** Vowel signs of Arabic. In a PDF, whoever copies or searches finds the letter under one twice. */
const vowelSigns = /[\u064b-\u0652]/g;

const printed = new Map<Texts, Texts>();

/** The words of a language as documents say them. What people and places are called stays as it is written. */
export function printedTextsIn(language: string): Texts {
  const texts = textsIn(language);
  const known = printed.get(texts) ?? (plain(texts) as Texts);
  printed.set(texts, known);
  return known;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(vowelSigns, '');
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, plain(inner)]));
}
