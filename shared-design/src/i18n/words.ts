import { contribute } from './locale.js';

const loaders: Readonly<Record<string, () => ReturnType<Parameters<typeof contribute>[1]>>> = {
  fr: () => import('../generated/locales/fr.js'),
  es: () => import('../generated/locales/es.js'),
  ar: () => import('../generated/locales/ar.js'),
  hi: () => import('../generated/locales/hi.js'),
  kn: () => import('../generated/locales/kn.js'),
  ta: () => import('../generated/locales/ta.js'),
};

// The words of this package itself, ids `design.*`.
void contribute('design', async (tag) => (await loaders[tag]?.()) ?? { templates: {} });
