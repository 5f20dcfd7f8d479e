export { deepActiveElement, deepQuery } from '../core/deep.js';
export { expectAccessible } from './axe.js';
export { press, tabStops } from './keys.js';
export { withStyles } from './styles.js';
