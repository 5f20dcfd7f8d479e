/**
 * What a resident may choose about how the portal looks, and the values of each. The first is the standard: it is not
 * stored and has no attribute. Any other stands on `<html>` as `data-rp-<name>`, where `src/tokens/choices.css` and the
 * themes find it.
 */
export const settings = {
  size: ['100', '112', '125', '150', '175', '200'],
  spacing: ['normal', 'wide'],
  face: ['standard', 'dyslexia', 'device'],
  theme: ['auto', 'light', 'dark', 'cream'],
  contrast: ['auto', 'more'],
  status: ['standard', 'safe'],
  motion: ['auto', 'reduced'],
  links: ['standard', 'thick'],
  /** Reading aids: a band around the line that is read, and a voice. */
  line: ['off', 'on'],
  voice: ['off', 'on'],
} as const;

export type Setting = keyof typeof settings;

/** What was chosen; what is missing is as standard. */
export type Prefs = { readonly [S in Setting]?: (typeof settings)[S][number] };
