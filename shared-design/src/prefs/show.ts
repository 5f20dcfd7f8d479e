import { settings, type Prefs } from './settings.js';

/** Writes the choices onto the element that the tokens look at: `<html>`, or what hosts a piece of the portal elsewhere. */
export function show(prefs: Prefs, on: Element = document.documentElement): void {
  for (const name of Object.keys(settings) as (keyof Prefs)[]) {
    const value = prefs[name];
    if (value) on.setAttribute(`data-rp-${name}`, value);
    else on.removeAttribute(`data-rp-${name}`);
  }
}
