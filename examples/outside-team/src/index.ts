import type { MfeModule } from '@rp/shared-client';
import type { Words } from '@rp/shared-design/i18n';
import './permits/permits-app.js';
import './permits/permits-card.js';

const words: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import(/* webpackChunkName: "words-ar" */ './generated/locales/ar.js'),
};

export const mfe: MfeModule = {
  name: 'permits',
  requires: '^1.0.0',
  tag: 'permits-app',
  slots: { dashboard: 'permits-card' },
  words: async (tag) => (await words[tag]?.()) ?? { templates: {} },
};
