import '../later.js';

export { deepActiveElement, deepQuery } from '../core/deep.js';
export { expectAccessible } from './axe.js';
export { type TestClock, testClock } from './clock.js';
export { press, tabStops } from './keys.js';
export { expectRobust } from './robust.js';
export { withStyles } from './styles.js';
