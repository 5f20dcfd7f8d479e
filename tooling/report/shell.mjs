// npm run report:shell: which items of the former portal's shell a test names, and why the others are not there.
import { fileURLToPath } from 'node:url';
import { shellItems } from './shell-items.mjs';

const { shown, explained, lost } = shellItems(fileURLToPath(new URL('../..', import.meta.url)));
console.log(`${shown.length} named by a test: ${shown.join(' ')}`);
console.log(`${explained.length} explained in docs/shell-items.md: ${explained.join(' ')}`);
if (lost.length) {
  console.error(`${lost.length} neither: ${lost.join(' ')}`);
  process.exitCode = 1;
}
