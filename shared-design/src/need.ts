import type { OnDemandTag } from './on-demand.js';

/**
 * Fetches the elements that a page is about to show. Asking again costs nothing; what stands in the page already is
 * taken over when its element arrives.
 *
 * @example await need('rp-spinner');
 * @throws when one did not load, such as without a line; calling again tries it again
 */
export async function need(...tags: OnDemandTag[]): Promise<void> {
  const { load } = await import('./later.js'); // every page fetches it anyway, so the list weighs nothing at first
  await load(tags);
}
