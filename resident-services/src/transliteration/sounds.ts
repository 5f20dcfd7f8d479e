/*
 * What all scripts are read into and written from. Capitals are retroflex: T D N L. A sound that no table knows is a
 * letter of another script and stays as it is.
 */

export type Sound = string;

const vowels = new Set(['a', 'aa', 'i', 'ii', 'u', 'uu', 'e', 'ee', 'o', 'oo', 'ai', 'au']);

export const isVowel = (sound: Sound | undefined) => sound !== undefined && vowels.has(sound);

const consonants = new Set('k kh g gh ng c ch j jh ny T Th D Dh N t th d dh n p ph b bh m y r l v sh S s h L zh f z q x G'.split(' '));

export const isConsonant = (sound: Sound | undefined) => sound !== undefined && consonants.has(sound);

/** Reads a word by a table of letters, the longest first. */
export function byLongest(word: string, table: ReadonlyMap<string, readonly Sound[]>, take: (sounds: readonly Sound[], at: number, length: number) => void) {
  const longest = Math.max(...[...table.keys()].map((key) => key.length));
  for (let at = 0; at < word.length;) {
    let length = Math.min(longest, word.length - at);
    while (length > 1 && !table.has(word.slice(at, at + length))) length -= 1;
    const letters = word.slice(at, at + length);
    take(table.get(letters) ?? [letters], at, length);
    at += length;
  }
}

/** `sh=sh kh=x` as a table; several sounds are joined by `+`, none is written as `-`. */
export const tableOf = (text: string): ReadonlyMap<string, readonly Sound[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('='))
      .map(([letters = '', sounds = '']) => [letters, sounds === '-' ? [] : sounds.split('+')]),
  );
