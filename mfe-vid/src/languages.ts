import type { Words } from '@rp/shared-design/i18n';

// Named one by one: a path made at run time would put every file beside them into the build.
const languages: Readonly<Record<string, () => Promise<Words>>> = {
  fr: () => import(/* webpackChunkName: "words-fr" */ './generated/locales/fr.js'),
  es: () => import(/* webpackChunkName: "words-es" */ './generated/locales/es.js'),
  ar: () => import(/* webpackChunkName: "words-ar" */ './generated/locales/ar.js'),
  hi: () => import(/* webpackChunkName: "words-hi" */ './generated/locales/hi.js'),
  kn: () => import(/* webpackChunkName: "words-kn" */ './generated/locales/kn.js'),
  ta: () => import(/* webpackChunkName: "words-ta" */ './generated/locales/ta.js'),
};

/** The words of a language; none for the source language. */
export const words = async (tag: string): Promise<Words> => (await languages[tag]?.()) ?? { templates: {} };
