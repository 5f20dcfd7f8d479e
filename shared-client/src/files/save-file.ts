import type { FileAnswer } from '../api/resident-api.js';

const keepMs = 60_000; // some browsers read the file only after the resident chose where to put it

/** Gives a file to the browser, which puts it where the resident keeps downloads, under the name that the server chose. */
export function saveFile({ blob, name }: Pick<FileAnswer, 'blob' | 'name'>): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), keepMs);
}
