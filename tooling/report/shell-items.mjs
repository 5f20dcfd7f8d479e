import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const items = Array.from({ length: 43 }, (_, index) => `SH-${index + 1}`);
const named = /\bSH-\d+\b/g;

/** Where a test may show an item of the shell: what is shared and the parts are looked at too. */
const folders = [
  'shell/src',
  'shell/server',
  'shared-client/src',
  'shared-design/src',
  'mfe-vid/src',
  'mfe-requests/src',
  'resident-services/src',
  'e2e/specs',
];

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => join(folder, file));

/** @returns {string[]} the items that the title of a test names */
function namedByTests(root) {
  const files = folders.flatMap((folder) => testsIn(join(root, folder)));
  const titles = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:test|it)(?:\.only)?\(\s*(['"`])(.*?)\1/gs)].map(([, , title]) => title));
  return [...new Set(titles.flatMap((title) => title.match(named) ?? []))];
}

/** How the tests that name an item went in the last whole run: all passed, one failed, or none of them ran. */
export function outcomesOf(items, totals) {
  const noted = totals.flatMap((one) => one.items ?? []);
  const of = (item) => noted.filter(({ id }) => id === item);
  return {
    passed: items.filter((item) => of(item).length > 0 && of(item).every(({ passed }) => passed)),
    failed: items.filter((item) => of(item).some(({ passed }) => !passed)),
    notRun: items.filter((item) => of(item).length === 0),
  };
}

/** Which items of the shell a test names, which are explained in docs/shell-items.md, and which are neither or both. */
export function shellItems(root) {
  const shown = namedByTests(root);
  const explained = [...readFileSync(join(root, 'docs/shell-items.md'), 'utf8').matchAll(/^\| (SH-\d+) \|/gm)].map(([, item]) => item);
  return {
    shown: items.filter((item) => shown.includes(item)),
    explained: items.filter((item) => explained.includes(item)),
    lost: items.filter((item) => !shown.includes(item) && !explained.includes(item)),
    both: items.filter((item) => shown.includes(item) && explained.includes(item)),
    unknown: [...shown, ...explained].filter((item) => !items.includes(item)),
  };
}
