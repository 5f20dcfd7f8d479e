import { contribute } from './locale.js';

const loaders: Readonly<Record<string, () => ReturnType<Parameters<typeof contribute>[1]>>> = {
  ar: () => import('../generated/locales/ar.js'),
};

// The words of this package itself, ids `design.*`.
void contribute('design', async (tag) => (await loaders[tag]?.()) ?? { templates: {} });
