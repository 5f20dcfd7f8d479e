/** Elements that few pages show. They come after the first paint and take over what already stands in the page. */
export const laterElements = async (): Promise<void> => {
  await Promise.all([
    import('./elements/countdown/rp-countdown.js'),
    import('./elements/date-range/rp-date-range.js'),
    import('./elements/timeline/rp-timeline.js'),
  ]);
};
