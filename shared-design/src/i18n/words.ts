import { contribute } from './locale.js';

const loaders: Readonly<Record<string, () => ReturnType<Parameters<typeof contribute>[1]>>> = {
  fr: () => import(/* webpackChunkName: "words-fr" */ '../generated/locales/fr.js'),
  es: () => import(/* webpackChunkName: "words-es" */ '../generated/locales/es.js'),
  ar: () => import(/* webpackChunkName: "words-ar" */ '../generated/locales/ar.js'),
  hi: () => import(/* webpackChunkName: "words-hi" */ '../generated/locales/hi.js'),
  kn: () => import(/* webpackChunkName: "words-kn" */ '../generated/locales/kn.js'),
  ta: () => import(/* webpackChunkName: "words-ta" */ '../generated/locales/ta.js'),
};

// The words of this package itself, ids `design.*`.
void contribute('design', async (tag) => (await loaders[tag]?.()) ?? { templates: {} });
