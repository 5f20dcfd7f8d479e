const LONGEST_WAIT_MS = 800;

/** A letter that makes the browser fetch the faces of a script that the base faces lack. */
const samples: Readonly<Record<string, string>> = { ar: 'ع', hi: 'क', kn: 'ಕ', ta: 'க' };

/** Fetches the typefaces of a language before it is shown, so that no line jumps; a slow line is not waited for. */
export async function facesOf(tag: string): Promise<void> {
  const sample = samples[tag];
  if (!sample) return;
  const family = getComputedStyle(document.documentElement).fontFamily;
  const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em ${family}`, sample));
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(faces), patience]);
}
