import { settings, type Prefs } from './settings.js';

/** Where the choices of this browser are kept. No personal data; they outlive signing out. */
export const storeKey = 'rp.prefs';

type Stored = Readonly<Record<string, unknown>>;

/** What is stored, with what a later edition may have put there; nothing where there is no store or it is damaged. */
export function readStored(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storeKey) || '{}');
    return stored && typeof stored === 'object' ? (stored as Stored) : {};
  } catch {
    return {}; // a browser that keeps nothing, or a value of someone else
  }
}

/** The choices that we know in what is given; everything else is left out. */
export const chosenIn = (given: Stored): Prefs =>
  Object.fromEntries(Object.entries(settings).flatMap(([name, values]) => (isChoice(values, given[name]) ? [[name, given[name]]] : []))) as Prefs;

const isChoice = (values: readonly string[], value: unknown) => values.indexOf(value as string) > 0;
