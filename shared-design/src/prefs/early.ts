import { firstFaces } from './first-faces.js';
import { show } from './show.js';
import { chosenIn, readStored } from './stored.js';

// The script in the head of every page, before any style: the first paint is already as it was chosen.
const prefs = chosenIn(readStored());
const { faces, dates } = document.currentScript!.dataset;
show(prefs);
if (faces && !prefs.face) firstFaces(faces);

// What a page needs next is asked for when it is painted: from the start it would share the line with what is needed
// first. And the first date that a browser writes takes a phone a tenth of a second: it has that while it waits.
new PerformanceObserver((_list, observer) => {
  observer.disconnect();
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[data-next]')) link.media = 'all';
  if (dates !== undefined) Intl.DateTimeFormat();
}).observe({ type: 'paint', buffered: true });
