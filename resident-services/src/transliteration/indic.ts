import { isConsonant, isVowel, type Sound } from './sounds.js';

/*
 * Devanagari, Kannada and Tamil are laid out alike: a letter stands in each at the same distance from the beginning of
 * its script. The distances are those of ISCII, in hexadecimal.
 */

const starts = { hin: 0x0900, kan: 0x0c80, tam: 0x0b80 } as const;
export type IndicLanguage = keyof typeof starts;

const consonants: readonly (readonly [Sound, number])[] = [
  ...'k kh g gh ng c ch j jh ny T Th D Dh N t th d dh n'.split(' ').map((sound, index) => [sound, 0x15 + index] as const),
  ...(['p', 'ph', 'b', 'bh', 'm', 'y', 'r'] as const).map((sound, index) => [sound, 0x2a + index] as const),
  ['l', 0x32],
  ['L', 0x33],
  ['zh', 0x34],
  ['v', 0x35],
  ['sh', 0x36],
  ['S', 0x37],
  ['s', 0x38],
  ['h', 0x39],
];
/** Standing alone, and as a sign on a consonant. */
const vowels: readonly (readonly [Sound, number, number])[] = [
  ['aa', 0x06, 0x3e],
  ['i', 0x07, 0x3f],
  ['ii', 0x08, 0x40],
  ['u', 0x09, 0x41],
  ['uu', 0x0a, 0x42],
  ['e', 0x0e, 0x46],
  ['ee', 0x0f, 0x47],
  ['ai', 0x10, 0x48],
  ['o', 0x12, 0x4a],
  ['oo', 0x13, 0x4b],
  ['au', 0x14, 0x4c],
];
const SILENT = 0x4d;
const NUKTA = 0x3c;
const dotted: Readonly<Record<string, Sound>> = { k: 'q', kh: 'x', g: 'G', j: 'z', ph: 'f', D: 'D', Dh: 'Dh' };

const consonantAt = new Map(consonants.map(([sound, at]) => [at, sound]));
const vowelAt = new Map([...vowels.map(([sound, at]) => [at, sound] as const), [0x05, 'a'] as const, [0x0b, 'ri'] as const]);
const signAt = new Map(vowels.map(([sound, , at]) => [at, sound]));

export function readIndic(word: string, language: IndicLanguage): Sound[] {
  const letters = [...word.normalize('NFC')]
    .filter((letter) => !/[\u200c\u200d]/.test(letter))
    .map((letter) => ({ letter, at: letter.codePointAt(0)! - starts[language] }));
  const sounds: Sound[] = [];
  for (const [index, { letter, at }] of letters.entries()) {
    const next = letters[index + 1]?.at ?? -1;
    const consonant = consonantAt.get(at);
    if (consonant) {
      sounds.push(next === NUKTA ? (dotted[consonant] ?? consonant) : consonant);
      const after = next === NUKTA ? (letters[index + 2]?.at ?? -1) : next;
      if (!signAt.has(after) && after !== SILENT && after !== 0x43) sounds.push('a');
    } else if (at === 0x31) sounds.push('r', ...(signAt.has(next) || next === SILENT ? [] : ['a']));
    else if (at === 0x29) sounds.push('n', ...(signAt.has(next) || next === SILENT ? [] : ['a']));
    else if (signAt.has(at)) sounds.push(signAt.get(at)!);
    else if (at === 0x0b || at === 0x43) sounds.push('r', 'i');
    else if (at === 0x01 || at === 0x02)
      sounds.push(next >= 0x2a && next <= 0x2e ? 'm' : 'n'); // before p to m it is an m
    else if (at === 0x03) sounds.push('h');
    else if (vowelAt.has(at)) sounds.push(vowelAt.get(at)!);
    else if (at !== SILENT && at !== NUKTA) sounds.push(letter);
  }
  if (language === 'hin') return withoutSilentVowels(sounds);
  return language === 'tam' ? voiced(sounds) : sounds;
}

/** Hindi does not speak the last inherent vowel, nor one between a vowel's consonant and a consonant with a vowel. */
function withoutSilentVowels(sounds: Sound[]): Sound[] {
  const spoken = [...sounds];
  // After two consonants it is spoken: Krishna, not Krishn.
  if (spoken.length > 2 && spoken.at(-1) === 'a' && !isConsonant(spoken.at(-3))) spoken.pop();
  for (let at = spoken.length - 3; at >= 2; at -= 1) {
    const isBetween = isVowel(spoken[at - 2]) && isConsonant(spoken[at - 1]) && isConsonant(spoken[at + 1]) && isVowel(spoken[at + 2]);
    if (spoken[at] === 'a' && isBetween) spoken.splice(at, 1);
  }
  return spoken;
}

const softly: Readonly<Record<string, Sound>> = { k: 'g', c: 's', T: 'D', t: 'd', p: 'b' };
const nasals = new Set(['n', 'N', 'm', 'ng', 'ny']);

/** Tamil writes one letter for two sounds: between vowels and after a nasal it is the soft one. */
const voiced = (sounds: readonly Sound[]): Sound[] =>
  sounds.map((sound, at) => {
    const before = sounds[at - 1];
    const isSoft = isVowel(sounds[at + 1]) && (isVowel(before) || nasals.has(before ?? ''));
    return (isSoft && softly[sound]) || sound;
  });

/** Sounds that a script has no letter of its own for. */
const nearest: Readonly<Record<IndicLanguage, Readonly<Record<Sound, Sound>>>> = {
  hin: { zh: 'L' },
  kan: { zh: 'L', f: 'ph', z: 'j', q: 'k', x: 'kh', G: 'g' },
  tam: {
    ...{ kh: 'k', g: 'k', gh: 'k', ch: 'c', jh: 'j', Th: 'T', D: 'T', Dh: 'T', th: 't', d: 't', dh: 't', ph: 'p', b: 'p', bh: 'p', f: 'p' },
    ...{ z: 's', q: 'k', x: 'k', G: 'k', sh: 'S' },
  },
};
/** Letters of Hindi with a dot. */
const withDot: Readonly<Record<Sound, Sound>> = { q: 'k', x: 'kh', G: 'g', z: 'j', f: 'ph' };
/** Hindi writes one e and one o. */
const vowelOf: Readonly<Record<IndicLanguage, Readonly<Record<Sound, Sound>>>> = { hin: { e: 'ee', o: 'oo' }, kan: {}, tam: {} };

export function writeIndic(sounds: readonly Sound[], language: IndicLanguage): string {
  const letter = (at: number) => String.fromCodePoint(starts[language] + at);
  const consonantOf = new Map(consonants);
  let written = '';
  for (const [index, heard] of sounds.entries()) {
    const [before, after] = [sounds[index - 1], sounds[index + 1]];
    if (isVowel(heard)) {
      const sound = vowelOf[language][heard] ?? heard;
      const [, alone, sign] = vowels.find(([one]) => one === sound) ?? [sound, 0x05, undefined];
      // From i to another vowel one speaks a y: Nadia.
      const glides = before === 'i' || before === 'ii';
      if (glides) written += letter(0x2f) + (sign === undefined ? '' : letter(sign));
      else if (!isConsonant(before)) written += letter(alone);
      else if (sign !== undefined) written += letter(sign);
      continue;
    }
    if (!isConsonant(heard)) {
      written += heard;
      continue;
    }
    const dot = language === 'hin' ? withDot[heard] : undefined;
    const sound = dot ?? nearest[language][heard] ?? heard;
    // Tamil has an n of its own within a word, but before t.
    const at = language === 'tam' && sound === 'n' && index > 0 && !/^[td]h?$/.test(after ?? '') ? 0x29 : consonantOf.get(sound);
    if (at === undefined) continue;
    written += letter(at) + (dot ? letter(NUKTA) : '');
    const isLast = !isConsonant(after) && !isVowel(after);
    if (isConsonant(after) || (isLast && language !== 'hin')) written += letter(SILENT);
  }
  return written.normalize('NFC');
}
