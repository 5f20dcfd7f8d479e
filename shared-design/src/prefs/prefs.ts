import { settings, type Prefs, type Setting } from './settings.js';
import { show } from './show.js';
import { chosenIn, readStored, storeKey } from './stored.js';

type Listener = (prefs: Prefs) => void;

const standards = Object.fromEntries(Object.entries(settings).map(([name, [standard]]) => [name, standard])) as Prefs;

const listeners = new Set<Listener>();
let now: Prefs = chosenIn(readStored());

/** What was chosen in this browser. */
export const prefs = (): Prefs => now;

/**
 * Chooses, shows it at once, and keeps it for the next visit and for the other tabs. Where the browser keeps nothing it
 * holds as long as the page.
 */
export function choose(change: Prefs): void {
  const stored = readStored();
  const all = { v: 1, ...('v' in stored ? stored : now), ...change };
  const next = Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== standards[name as Setting]));
  try {
    localStorage.setItem(storeKey, JSON.stringify(next));
  } catch (error) {
    console.debug('display settings are not kept', error);
  }
  tell(chosenIn(next));
}

/** Everything as standard again. @returns what was chosen before, for `choose` to bring back */
export function chooseStandard(): Prefs {
  const before = now;
  choose(standards);
  return before;
}

/** Tells of each change, whichever tab made it. @returns stops telling */
export function onPrefs(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(next: Prefs): void {
  now = next;
  show(now);
  listeners.forEach((listener) => listener(now));
}

const readAgain = () => tell(chosenIn(readStored()));

addEventListener('storage', ({ key }) => {
  if (key === storeKey || key === null) readAgain();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) readAgain(); // it slept through what other tabs chose
});
