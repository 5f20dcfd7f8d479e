import type { Words } from '@rp/shared-design/i18n';

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  fr: () => import(/* webpackChunkName: "words-fr" */ '../generated/locales/fr.js'),
  es: () => import(/* webpackChunkName: "words-es" */ '../generated/locales/es.js'),
  ar: () => import(/* webpackChunkName: "words-ar" */ '../generated/locales/ar.js'),
  hi: () => import(/* webpackChunkName: "words-hi" */ '../generated/locales/hi.js'),
  kn: () => import(/* webpackChunkName: "words-kn" */ '../generated/locales/kn.js'),
  ta: () => import(/* webpackChunkName: "words-ta" */ '../generated/locales/ta.js'),
};

/** Words of the shell in one language; none for a language that it has not. */
export const shellWords = async (tag: string): Promise<Words> => (await loaders[tag]?.()) ?? { templates: {} };
