/** The tag of an element that a page must ask for. */
export type OnDemandTag = 'rp-spinner' | 'rp-textarea';

/** Elements that few pages show. Each is a file of its own, fetched by the page that names it. */
const loaders: Readonly<Record<OnDemandTag, () => Promise<unknown>>> = {
  'rp-spinner': () => import('./elements/spinner/rp-spinner.js'),
  'rp-textarea': () => import('./elements/textarea/rp-textarea.js'),
};

export const onDemandTags = Object.keys(loaders) as readonly OnDemandTag[];

/**
 * Fetches the elements that a page is about to show. Asking again costs nothing; what stands in the page already is
 * taken over when its element arrives.
 *
 * @example await need('rp-spinner');
 * @throws when one did not load, such as without a line; calling again tries it again
 */
export async function need(...tags: OnDemandTag[]): Promise<void> {
  await Promise.all(tags.map((tag) => loaders[tag]()));
}
