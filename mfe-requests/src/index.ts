import type { MfeModule } from '@rp/shared-client';
import type { Words } from '@rp/shared-design/i18n';
import './recent/requests-recent.js';
import './requests-app.js';

// Named one by one: a path made at run time would put every file beside them into the build.
const words: Readonly<Record<string, () => Promise<Words>>> = {
  fr: () => import(/* webpackChunkName: "words-fr" */ './generated/locales/fr.js'),
  es: () => import(/* webpackChunkName: "words-es" */ './generated/locales/es.js'),
  ar: () => import(/* webpackChunkName: "words-ar" */ './generated/locales/ar.js'),
  hi: () => import(/* webpackChunkName: "words-hi" */ './generated/locales/hi.js'),
  kn: () => import(/* webpackChunkName: "words-kn" */ './generated/locales/kn.js'),
  ta: () => import(/* webpackChunkName: "words-ta" */ './generated/locales/ta.js'),
};

export const mfe: MfeModule = {
  name: 'mfe-requests',
  requires: '^1.1.0',
  tag: 'rp-requests-app',
  slots: { dashboard: 'rp-requests-recent' },
  words: async (tag) => (await words[tag]?.()) ?? { templates: {} },
};
