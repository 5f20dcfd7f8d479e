import { html } from 'lit';
import type { Words } from '../i18n/index.js';

/** A language made of the sources: what is said in it is longer, and stands in brackets where it was given to translators. */
export const pseudo = { tag: 'en-XA', wire: 'eng', name: '[Éñglíšh]', dir: 'ltr', formats: 'en-GB' } as const;

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

/** Its words, for {@link contribute}: as `npm run words:pseudo` writes them for a portal. */
export async function pseudoWords(): Promise<Words> {
  const { longer } = (await import('../../../tooling/words/dress.mjs' as string)) as { longer: (source: string) => string };
  const xliff = await (await fetch(new URL('../../xliff/fr.xlf', import.meta.url))).text();
  const sources = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>/g)];
  return { templates: Object.fromEntries(sources.map(([, id, source]) => [id!, template(longer(source!))])) };
}

/** What stands in a hole is a value of the code, with or without markup around it. */
function template(xml: string): Words['templates'][string] {
  const pieces: string[] = [''];
  for (const node of parse(`<text>${xml}</text>`).documentElement.childNodes) {
    const [first = '', ...others] = (node instanceof Element ? node.getAttribute('equiv-text')! : (node.textContent ?? '')).split(/\$\{[^}]+\}/);
    pieces.push((pieces.pop() ?? '') + first);
    pieces.push(...others);
  }
  if (pieces.length === 1) return pieces[0]!;
  const strings = Object.assign([...pieces], { raw: pieces }) as unknown as TemplateStringsArray;
  const values = pieces.slice(1).map((_, index) => index);
  return pieces.some((piece) => piece.includes('<')) ? html(strings, ...values) : { strTag: true, strings, values };
}
