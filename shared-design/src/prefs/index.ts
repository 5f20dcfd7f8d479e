export { readingAids } from './aids.js';
export { choose, chooseStandard, onPrefs, prefs } from './prefs.js';
export { type Prefs, type Setting, settings } from './settings.js';
