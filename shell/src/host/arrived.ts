import { announce, focusHeading } from '@rp/shared-design';
import type { Portal } from '../portal.js';

/** The first page keeps the browser's focus at the top; each later one gives it to the page's heading. */
let first = true;

/**
 * Says where the resident is now: title, focus, announcement. Called when a page's heading is there.
 *
 * @param titled the page has given the document its title itself, such as one that begins with "Error:"
 */
export function arrived(portal: Portal, title: string, root: ParentNode, { titled = false } = {}) {
  if (!titled) portal.router.title(title);
  if (!first) {
    scrollTo(0, 0);
    focusHeading(root);
    announce(title);
  }
  first = false;
}
