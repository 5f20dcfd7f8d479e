import { firstFaces } from './first-faces.js';
import { show } from './show.js';
import { chosenIn, readStored } from './stored.js';

// The script in the head of every page, before any style: the first paint is already as it was chosen.
const prefs = chosenIn(readStored());
const { faces, dates } = document.currentScript!.dataset;
show(prefs);
if (faces && !prefs.face) firstFaces(faces);

// The first date that a browser writes takes a phone a tenth of a second: it has that while it waits for scripts.
if (dates !== undefined) {
  new PerformanceObserver((_list, observer) => {
    observer.disconnect();
    Intl.DateTimeFormat();
  }).observe({ type: 'paint', buffered: true });
}
