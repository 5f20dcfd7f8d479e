import type { Prefs } from '../prefs/settings.js';
import { chosenIn, readStored } from '../prefs/stored.js';

/** Display settings as another page gives them: an object, or its JSON. What we do not know is left out, and so is what cannot be read. */
export function givenPrefs(given: unknown): Prefs {
  try {
    const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return value && typeof value === 'object' ? chosenIn(value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {}; // as standard, which the system decides
  }
}

/** What holds in a page of somebody else: what this browser keeps for its origin, else what the page says, else what the system is set to. */
export function prefsAbroad(given: Prefs): Prefs {
  const stored = readStored();
  return 'v' in stored ? chosenIn(stored) : given;
}
