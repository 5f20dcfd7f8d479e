/** Elements that few pages show. They come after the first paint, in one file, and take over what already stands in the page. */
import './elements/countdown/rp-countdown.js';
import './elements/date-range/rp-date-range.js';
import './elements/timeline/rp-timeline.js';

export { load } from './on-demand.js';
