/** Elements that few pages show. They come after the first paint, in one file, and take over what already stands in the page. */
import './elements/confirm/rp-confirm.js';
import './elements/copy/rp-copy.js';
import './elements/countdown/rp-countdown.js';
import './elements/dialog/rp-dialog.js';
import './elements/reveal/rp-reveal.js';

export { load } from './on-demand.js';
