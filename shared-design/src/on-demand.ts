/** The tag of an element that a page must ask for. */
export type OnDemandTag = 'rp-date-field' | 'rp-date-range' | 'rp-otp' | 'rp-progress' | 'rp-spinner' | 'rp-textarea' | 'rp-timeline' | 'rp-upload';

/** Elements that few pages show. Each is a file of its own, fetched by the page that names it. */
const loaders: Readonly<Record<OnDemandTag, () => Promise<unknown>>> = {
  'rp-date-field': () => import('./elements/date-field/rp-date-field.js'),
  'rp-date-range': () => import('./elements/date-range/rp-date-range.js'),
  'rp-otp': () => import('./elements/otp/rp-otp.js'),
  'rp-progress': () => import('./elements/progress/rp-progress.js'),
  'rp-spinner': () => import('./elements/spinner/rp-spinner.js'),
  'rp-textarea': () => import('./elements/textarea/rp-textarea.js'),
  'rp-timeline': () => import('./elements/timeline/rp-timeline.js'),
  'rp-upload': () => import('./elements/upload/rp-upload.js'),
};

export const onDemandTags = Object.keys(loaders) as readonly OnDemandTag[];

/** Fetches elements, each once; one that did not come is asked for again the next time. */
export const load = async (tags: readonly OnDemandTag[]): Promise<void> => void (await Promise.all(tags.map((tag) => loaders[tag]())));
