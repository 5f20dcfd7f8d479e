import type { Words } from '@rp/shared-design/i18n';

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import(/* webpackChunkName: "client-words-ar" */ './generated/locales/ar.js'),
};

/** Words of this package in one language, ids `client.*`; the shell contributes them at its start. */
export const clientWords = async (tag: string): Promise<Words> => (await loaders[tag]?.()) ?? { templates: {} };
