import type { MfeModule } from '@rp/shared-client';
import type { Words } from '@rp/shared-design/i18n';
import './summary/vid-summary.js';
import './vids/vid-app.js';

// Named one by one: a path made at run time would put every file beside them into the build.
const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import(/* webpackChunkName: "words-ar" */ './generated/locales/ar.js'),
};

export const mfe: MfeModule = {
  name: 'mfe-vid',
  requires: '^1.1.0',
  tag: 'rp-vid-app',
  slots: { dashboard: 'rp-vid-summary' },
  words: async (tag) => (await words[tag]?.()) ?? { templates: {} },
};
