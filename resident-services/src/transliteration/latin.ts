import { byLongest, isVowel, type Sound, tableOf } from './sounds.js';

const common = `
  a=a b=b d=d e=e f=f g=g h=h i=i j=j k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=v x=k+s y=y z=z
  aa=aa ii=ii uu=uu ai=ai au=au kh=kh gh=gh th=th dh=dh bh=bh ph=f sh=sh jh=jh zh=zh ck=k qu=k ce=s+e ci=s+i cy=s+i ç=s ñ=ny c=k`;

/** How letters sound where they differ: in English, French and Spanish. */
const readers = {
  eng: tableOf(`${common} ch=c ee=ii oo=uu`),
  fra: tableOf(`${common} ch=sh ou=u au=o eau=o oi=v+a th=t ge=j+e gi=j+i`),
  spa: tableOf(`${common} ch=c ll=y j=h h=- z=s ge=h+e gi=h+i gue=g+e gui=g+i`),
};
const writers = {
  eng: tableOf('c=ch ch=chh u=u uu=u sh=sh S=sh j=j'),
  fra: tableOf('c=tch ch=tch u=ou uu=ou sh=ch S=ch j=dj'),
  spa: tableOf('c=ch ch=ch u=u uu=u sh=sh S=sh j=y'),
};
const letters = tableOf('aa=a ii=i ee=e oo=o ng=n ny=ny T=t Th=th D=d Dh=dh N=n L=l x=kh G=gh');

export type LatinLanguage = keyof typeof readers;

/** At its end a vowel of a name is long. */
const long: Readonly<Record<string, Sound>> = { a: 'aa', i: 'ii', u: 'uu' };

export function readLatin(word: string, language: LatinLanguage): Sound[] {
  const bare = word
    .toLowerCase()
    .replaceAll(/[çñ]/g, (letter) => letter.normalize('NFC'))
    .normalize('NFD')
    .replaceAll(/c\u0327/g, 'ç')
    .replaceAll(/n\u0303/g, 'ñ')
    .replaceAll(/\p{M}|['’]/gu, '');
  const sounds: Sound[] = [];
  byLongest(bare, readers[language], (read, at, length) => {
    const isY = read[0] === 'y' && bare.slice(at, at + length) === 'y';
    // Between consonants and at the end it is a vowel.
    const next = bare[at + length];
    sounds.push(...(isY && at > 0 && (next === undefined || !/[aeiou]/.test(next)) ? ['i'] : read));
  });
  const last = sounds.at(-1);
  if (last !== undefined && sounds.length > 1 && long[last]) sounds[sounds.length - 1] = long[last];
  return sounds;
}

export function writeLatin(sounds: readonly Sound[], language: LatinLanguage): string {
  const written = sounds.map((sound, index) => {
    if (sound === 'ny' && !isVowel(sounds[index + 1])) return 'n';
    return writers[language].get(sound)?.[0] ?? letters.get(sound)?.[0] ?? sound;
  });
  const [first = '', ...rest] = written.join('');
  return first.toUpperCase() + rest.join('');
}
