import { remember } from './remember.js';

/** Lets the typeface come where it was held back for what the resident waits for; the next page has it at once. */
export async function lateFaces(): Promise<void> {
  delete document.documentElement.dataset['rpFaces'];
  await document.fonts.ready;
  remember('rp_faces', 'here');
}
