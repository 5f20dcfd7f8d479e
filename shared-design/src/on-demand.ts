/** The tags of the elements that a page must ask for. */
export const onDemandTags = [
  'rp-accordion',
  'rp-badge',
  'rp-breadcrumb',
  'rp-card-preview',
  'rp-consent',
  'rp-date-field',
  'rp-date-range',
  'rp-filters',
  'rp-help',
  'rp-link',
  'rp-multi-select',
  'rp-otp',
  'rp-pagination',
  'rp-print',
  'rp-progress',
  'rp-spinner',
  'rp-stepper',
  'rp-summary',
  'rp-table',
  'rp-tabs',
  'rp-task-list',
  'rp-textarea',
  'rp-timeline',
  'rp-upload',
] as const;

export type OnDemandTag = (typeof onDemandTags)[number];

/** Elements that few pages show. Each is a file of its own, fetched by the page that names it. */
const loaders: Readonly<Record<OnDemandTag, () => Promise<unknown>>> = {
  'rp-accordion': () => import('./elements/accordion/rp-accordion.js'),
  'rp-badge': () => import('./elements/badge/rp-badge.js'),
  'rp-breadcrumb': () => import('./elements/breadcrumb/rp-breadcrumb.js'),
  'rp-card-preview': () => import('./elements/card-preview/rp-card-preview.js'),
  'rp-consent': () => import('./elements/consent/rp-consent.js'),
  'rp-date-field': () => import('./elements/date-field/rp-date-field.js'),
  'rp-date-range': () => import('./elements/date-range/rp-date-range.js'),
  'rp-filters': () => import('./elements/filters/rp-filters.js'),
  'rp-help': () => import('./elements/help/rp-help.js'),
  'rp-link': () => import('./elements/link/rp-link.js'),
  'rp-multi-select': () => import('./elements/multi-select/rp-multi-select.js'),
  'rp-otp': () => import('./elements/otp/rp-otp.js'),
  'rp-pagination': () => import('./elements/pagination/rp-pagination.js'),
  'rp-print': () => import('./elements/print/rp-print.js'),
  'rp-progress': () => import('./elements/progress/rp-progress.js'),
  'rp-spinner': () => import('./elements/spinner/rp-spinner.js'),
  'rp-stepper': () => import('./elements/stepper/rp-stepper.js'),
  'rp-summary': () => import('./elements/summary/rp-summary.js'),
  'rp-table': () => import('./elements/table/rp-table.js'),
  'rp-tabs': () => import('./elements/tabs/rp-tabs.js'),
  'rp-task-list': () => import('./elements/task-list/rp-task-list.js'),
  'rp-textarea': () => import('./elements/textarea/rp-textarea.js'),
  'rp-timeline': () => import('./elements/timeline/rp-timeline.js'),
  'rp-upload': () => import('./elements/upload/rp-upload.js'),
};

/** Fetches elements, each once; one that did not come is asked for again the next time. */
export const load = async (tags: readonly OnDemandTag[]): Promise<void> => void (await Promise.all(tags.map((tag) => loaders[tag]())));
