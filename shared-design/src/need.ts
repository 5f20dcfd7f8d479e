import type { OnDemandTag } from './on-demand.js';

/**
 * Fetches the elements that a page is about to show. Asking again costs nothing; what stands in the page already is
 * taken over when its element arrives. The list of them comes with what every page fetches after its first paint, so it weighs
 * nothing before.
 *
 * @example await need('rp-spinner');
 * @throws when one did not load, such as without a line; calling again tries it again
 */
export const need = (...tags: OnDemandTag[]): Promise<void> => import('./later.js').then(({ load }) => load(tags));
