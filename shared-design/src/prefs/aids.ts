import { need } from '../need.js';
import { onPrefs, prefs } from './prefs.js';

/**
 * Puts the reading aids that were chosen into the page, and takes them out again. Their script is fetched when the
 * first is chosen.
 *
 * @param main what is read aloud; the button comes to stand first in it
 * @param onError told when their script did not load; the next choice tries again
 */
export function readingAids(main: Element, onError: (error: unknown) => void): void {
  const update = () => {
    const { line, voice } = prefs();
    void have('rp-reading-line', line === 'on', (aid) => document.body.append(aid)).catch(onError);
    void have('rp-read-aloud', voice === 'on', (aid) => {
      aid.className = 'bar'; // as wide as the page
      main.prepend(aid);
    }).catch(onError);
  };
  onPrefs(update);
  update();
}

async function have(tag: 'rp-reading-line' | 'rp-read-aloud', wanted: boolean, place: (aid: Element) => void): Promise<void> {
  const present = document.querySelector(tag);
  if (!wanted) return present?.remove();
  if (present) return;
  place(document.createElement(tag)); // at once: what is there already is not put there twice
  await need(tag);
}
