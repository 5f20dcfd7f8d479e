import type { MfeModule } from '@rp/shared-client';
import './summary/vid-summary.js';
import './vids/vid-app.js';

type Words = { templates: Record<string, unknown> };

// Named one by one: a path made at run time would put every file beside them into the build.
const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import(/* webpackChunkName: "words-ar" */ './generated/locales/ar.js'),
};

export const mfe: MfeModule = {
  name: 'mfe-vid',
  requires: '^1.0.0',
  tag: 'rp-vid-app',
  slots: { dashboard: 'rp-vid-summary' },
  words: async (tag) => (await words[tag]?.()) ?? { templates: {} },
};
