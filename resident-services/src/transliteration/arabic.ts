import { isConsonant, isVowel, type Sound, tableOf } from './sounds.js';

const letters = tableOf(`
  ب=b ت=t ث=th ج=j ح=h خ=x د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z غ=G ف=f ق=q ك=k ل=l م=m ن=n ه=h
  پ=p چ=c ڤ=v گ=g ژ=zh`);
const spoken = tableOf('a=ا aa=ا i=ي ii=ي e=ي ee=ي u=و uu=و o=و oo=و ai=اي au=او');
const written = tableOf(`
  k=ك kh=خ g=غ gh=غ ng=نغ c=تش ch=تش j=ج jh=ج ny=ني T=ت Th=ت D=د Dh=د N=ن t=ت th=ث d=د dh=ذ n=ن p=ب ph=ف b=ب bh=ب m=م y=ي r=ر l=ل
  v=ف sh=ش S=ش s=س h=ه L=ل zh=ج f=ف z=ز q=ق x=خ G=غ`);

const marks: Readonly<Record<string, Sound>> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u064b': 'an', '\u0670': 'aa' };

/** Short vowels are seldom written: where two consonants meet, an `a` is put between them. */
export function readArabic(word: string): Sound[] {
  const article = /^ال(?=..)/.test(word);
  // A doubled consonant bears its mark before that of the vowel.
  const rest = [...(article ? word.slice(2) : word).replaceAll(/([\u064b-\u0650])\u0651/g, '\u0651$1')];
  const sounds: Sound[] = [];
  for (const [index, letter] of rest.entries()) {
    const before = sounds.at(-1);
    const next = rest[index + 1];
    if (letter === '\u0651') sounds.push(before ?? '');
    else if (letter === '\u0652' || letter === 'ء' || letter === 'ـ') continue;
    else if (marks[letter]) sounds.push(marks[letter]);
    else if (letter === 'ا' || letter === 'آ' || letter === 'ى') sounds.push(index === 0 && letter === 'ا' ? 'a' : 'aa');
    else if (letter === 'أ') sounds.push('a');
    else if (letter === 'إ' || letter === 'ئ') sounds.push('i');
    else if (letter === 'ؤ') sounds.push('u');
    else if (letter === 'ة') sounds.push('aa');
    else if (letter === 'ع') sounds.push(...(isVowel(before) || /[اويىة]/.test(next ?? '') ? [] : ['a']));
    else if (letter === 'و') sounds.push(...halfVowel(before, next, 'v', 'uu'));
    else if (letter === 'ي') sounds.push(...halfVowel(before, next, 'y', 'ii'));
    else sounds.push(...(letters.get(letter) ?? [letter]));
  }
  const full = withVowels(sounds);
  return article ? ['a', 'l', '-', ...full] : full;
}

/** At the beginning and before a long vowel it is a consonant, else a vowel. */
function halfVowel(before: Sound | undefined, next: string | undefined, consonant: Sound, vowel: Sound): Sound[] {
  if (before === undefined) return [consonant];
  if (/[اىة]/.test(next ?? '')) return isVowel(before) ? [consonant] : [vowel === 'ii' ? 'i' : 'u', consonant];
  return isVowel(before) ? [consonant] : [vowel];
}

const withVowels = (sounds: readonly Sound[]) =>
  sounds.flatMap((sound, at) => (isConsonant(sound) && isConsonant(sounds[at + 1]) && sound !== sounds[at + 1] ? [sound, 'a'] : [sound]));

export function writeArabic(sounds: readonly Sound[]): string {
  return sounds
    .map((sound, at) => {
      const [before, after] = [sounds[at - 1], sounds[at + 1]];
      if (sound === before && isConsonant(sound)) return '';
      if (at === 0 && isVowel(sound)) return { a: 'أ', aa: 'آ', i: 'إ', ii: 'إي', e: 'إي', ee: 'إي' }[sound] ?? `أ${spoken.get(sound)?.[0] ?? ''}`;
      if (sound === 'a') return isShort(sounds, at) ? '' : 'ا';
      if (isVowel(sound)) return spoken.get(sound)?.[0] ?? '';
      return (isConsonant(sound) && written.get(sound)?.[0]) || (sound === '-' && after === undefined ? '' : sound);
    })
    .join('');
}

/** Before two consonants, or in the last syllable of a short name, it is not written. */
function isShort(sounds: readonly Sound[], at: number) {
  const [next, second] = [sounds[at + 1], sounds[at + 2]];
  if (isConsonant(next) && isConsonant(second)) return true;
  return isConsonant(next) && second === undefined && sounds.length < 5;
}
