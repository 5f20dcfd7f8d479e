import { newPathOf } from './old-links.js';

/** Leads a link of the former portal to its page, without a step to go back to. @returns whether it did */
export function followOldLink(at: Pick<Location, 'hash' | 'replace'> = location): boolean {
  const path = newPathOf(at.hash);
  if (path) at.replace(path);
  return path !== undefined;
}
