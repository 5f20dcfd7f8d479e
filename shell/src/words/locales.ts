import type { Words } from '@rp/shared-design/i18n';

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import(/* webpackChunkName: "words-ar" */ '../generated/locales/ar.js'),
};

/** Words of the shell in one language; none for a language that it has not. */
export const shellWords = async (tag: string): Promise<Words> => (await loaders[tag]?.()) ?? { templates: {} };
