/** Begins to fetch font files of the first view. A link in the HTML would do it also for who chose another typeface. */
export function firstFaces(files: string): void {
  for (const href of files.split(' ')) {
    const link = document.createElement('link');
    document.head.appendChild(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
  }
}
