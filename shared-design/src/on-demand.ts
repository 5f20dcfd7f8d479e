/** The tags of the elements that a page must ask for. */
export const onDemandTags = [
  'rp-accordion',
  'rp-badge',
  'rp-breadcrumb',
  'rp-card-preview',
  'rp-consent',
  'rp-date-field',
  'rp-date-range',
  'rp-display-settings',
  'rp-filters',
  'rp-help',
  'rp-link',
  'rp-multi-select',
  'rp-otp',
  'rp-pagination',
  'rp-print',
  'rp-progress',
  'rp-read-aloud',
  'rp-reading-line',
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

/**
 * Elements that few pages show, fetched by the page that names them. Each has a file of its own, but for the small ones:
 * each file costs every page the hash that it is checked by.
 */
const loaders: Readonly<Record<OnDemandTag, () => Promise<unknown>>> = {
  'rp-accordion': () => import(/* webpackChunkName: "design-lists" */ './elements/accordion/rp-accordion.js'),
  'rp-badge': () => import(/* webpackChunkName: "design-small" */ './elements/badge/rp-badge.js'),
  'rp-breadcrumb': () => import(/* webpackChunkName: "design-small" */ './elements/breadcrumb/rp-breadcrumb.js'),
  'rp-card-preview': () => import('./elements/card-preview/rp-card-preview.js'),
  'rp-consent': () => import(/* webpackChunkName: "design-forms" */ './elements/consent/rp-consent.js'),
  'rp-date-field': () => import(/* webpackChunkName: "design-forms" */ './elements/date-field/rp-date-field.js'),
  'rp-date-range': () => import('./elements/date-range/rp-date-range.js'),
  'rp-display-settings': () => import('./elements/display-settings/rp-display-settings.js'),
  'rp-filters': () => import(/* webpackChunkName: "design-forms" */ './elements/filters/rp-filters.js'),
  'rp-help': () => import(/* webpackChunkName: "design-small" */ './elements/help/rp-help.js'),
  'rp-link': () => import(/* webpackChunkName: "design-small" */ './elements/link/rp-link.js'),
  'rp-multi-select': () => import(/* webpackChunkName: "design-forms" */ './elements/multi-select/rp-multi-select.js'),
  'rp-otp': () => import('./elements/otp/rp-otp.js'),
  'rp-pagination': () => import(/* webpackChunkName: "design-small" */ './elements/pagination/rp-pagination.js'),
  'rp-print': () => import(/* webpackChunkName: "design-small" */ './elements/print/rp-print.js'),
  'rp-progress': () => import(/* webpackChunkName: "design-small" */ './elements/progress/rp-progress.js'),
  'rp-read-aloud': () => import('./elements/read-aloud/rp-read-aloud.js'),
  'rp-reading-line': () => import('./elements/reading-line/rp-reading-line.js'),
  'rp-spinner': () => import(/* webpackChunkName: "design-small" */ './elements/spinner/rp-spinner.js'),
  'rp-stepper': () => import(/* webpackChunkName: "design-small" */ './elements/stepper/rp-stepper.js'),
  'rp-summary': () => import(/* webpackChunkName: "design-lists" */ './elements/summary/rp-summary.js'),
  'rp-table': () => import(/* webpackChunkName: "design-lists" */ './elements/table/rp-table.js'),
  'rp-tabs': () => import(/* webpackChunkName: "design-lists" */ './elements/tabs/rp-tabs.js'),
  'rp-task-list': () => import(/* webpackChunkName: "design-lists" */ './elements/task-list/rp-task-list.js'),
  'rp-textarea': () => import(/* webpackChunkName: "design-forms" */ './elements/textarea/rp-textarea.js'),
  'rp-timeline': () => import('./elements/timeline/rp-timeline.js'),
  'rp-upload': () => import('./elements/upload/rp-upload.js'),
};

/** Fetches elements, each once; one that did not come is asked for again the next time. */
export const load = async (tags: readonly OnDemandTag[]): Promise<void> => void (await Promise.all(tags.map((tag) => loaders[tag]())));
