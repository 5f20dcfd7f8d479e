/**
 * What a page may weigh after brotli, in bytes. The one place: `npm run size` fails beyond these, `npm run bench:page`
 * prints its figures against them.
 */
export const budgets = {
  /** Elements and words of shared-design, without Lit. */
  designCore: 16 * 1024,
  /** Elements of shared-design that come after the first paint. */
  designLater: 5 * 1024,
  /** Each element of shared-design that a page asks for with `need()`. */
  designOnDemand: 5 * 1024,
  styles: 6 * 1024,
  landingHtml: 5_000,
  /** Landing page until it is usable: HTML, styles, first script, two font files. */
  landingFirst: 75_000,
  landingFirstScript: 15_000,
  /** All script of the landing page, when the page has been idle. */
  landingScript: 88_000,
  /** The pages of one micro-frontend, what it shows on the dashboard, its container, and one language of it. */
  mfeChunk: 20_000,
  mfeSlots: 6_500,
  mfeEntry: 7_600, // with the name and the SHA-384 of pages, slots, and each of six languages
  mfeWords: 6_000,
};
