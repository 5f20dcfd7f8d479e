import { seal } from './draft-safe.js';
import { draftsIn } from './form-draft.js';

/** Whether there is something typed that can be kept over a sign-in on this page. */
export const canKeep = (page: Element): boolean => isSecureContext && draftsIn(page).length > 0;

/** Keeps what was typed, locked, until the same resident is back at the same address; a quarter of an hour at most. */
export const keepDraft = (page: Element, whose: string): Promise<void> => seal(draftsIn(page), { whose, path: location.pathname });
