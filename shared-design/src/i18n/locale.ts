import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import { addContributor, hasWords, loadAllWords, loadWords, wordsOf, type Words } from './catalogue.js';
import { knownTags, localeOf, locales, sourceTag } from './locales.js';
import { facesOf } from './faces.js';

type Listener = (tag: string) => void;

let localization: ReturnType<typeof configureLocalization> | undefined;

/** Lit's own, at the first switch: it takes its languages once a page, and a deployment may have added some by then. */
const lit = () =>
  (localization ??= configureLocalization({
    sourceLocale: sourceTag,
    targetLocales: [...new Set([...knownTags, ...locales.map(({ tag }) => tag)])].filter((tag) => tag !== sourceTag),
    loadLocale: async (tag) => ({ templates: wordsOf(tag) }),
  }));

const listeners = new Set<Listener>();
let wanted: string = sourceTag;

/** The language of the page, as a BCP 47 tag. */
export const getLocale = (): string => localization?.getLocale() ?? sourceTag;

/** Renders every localized element again, for words that came after the switch. */
const refresh = () => window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: getLocale() } }));

/**
 * Hands in the words of one package. Await it before the package's elements are shown, so that they appear in the
 * language of the page at once.
 *
 * @param ns whose words they are, such as `mfe-vid`; those of `deployment` win over all others
 * @param load fetches its words in one language; never asked for the source language
 */
export async function contribute(ns: string, load: (tag: string) => Promise<Words>): Promise<void> {
  addContributor(ns, load);
  if (wanted === sourceTag) return;
  await loadWords(ns, wanted);
  if (wanted === getLocale()) refresh();
}

/**
 * Switches the page to another language: fetches what is missing, then changes everything in one step, direction
 * included. What fails to load stays English; calling again tries it again. The last of several calls wins.
 *
 * @param options.page what then carries `lang` and `dir`; null in a page of somebody else, which keeps its own
 * @throws {RangeError} when the language is not on offer
 */
export async function setLocale(tag: string, { page = document.documentElement }: { page?: HTMLElement | null } = {}): Promise<void> {
  const locale = localeOf(tag);
  if (!locale) throw new RangeError(`No such language on offer: ${tag}`);

  wanted = locale.tag;
  if (wanted !== sourceTag) await Promise.all([loadAllWords(wanted), facesOf(wanted)]);
  if (wanted !== locale.tag) return;

  if (page) Object.assign(page, { lang: locale.tag, dir: locale.dir });
  if (getLocale() === locale.tag) return void refresh();

  await lit().setLocale(locale.tag);
  listeners.forEach((listener) => listener(locale.tag));
}

/** Whether a package speaks the language of the page; where it brought no words for it, all that it says is English. */
export const speaksHere = (ns: string): boolean => getLocale() === sourceTag || hasWords(ns, getLocale());

/** Tells of each switch, after it has happened. @returns stops telling */
export function onLocale(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
