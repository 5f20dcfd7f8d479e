import { expect, type Page } from '@playwright/test';

const indentOf = (line: string) => line.search(/\S/);
const isItem = (line: string) => /^\s*- (listitem|row)\b/.test(line);

/** The lines of the first item of each list: the others are like it, and how many there are is data. */
function oneOfEach(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const listed: number[] = []; // where items of the lists around this line begin
  let skipped = Infinity;
  for (const line of lines) {
    const indent = indentOf(line);
    if (indent > skipped) continue;
    skipped = Infinity;
    while (listed.length && listed.at(-1)! > indent) listed.pop();
    if (isItem(line) && listed.at(-1) === indent) {
      skipped = indent;
      continue;
    }
    if (listed.at(-1) === indent) listed.pop();
    if (isItem(line)) listed.push(indent);
    kept.push(line);
  }
  return kept;
}

/** Roles, levels and states, without the names. */
const bare = (line: string) => {
  const [, role = '', attributes = ''] = /^\s*- '?([\w/]+)(?: "(?:[^"\\]|\\.)*")?((?: \[[^\]]+\])*)/.exec(line) ?? [];
  return { role, line: `${' '.repeat(indentOf(line))}- ${role}${attributes}` };
};

/** What a resident's data says has no place in the picture of a page: names go inside lists, times and numbers everywhere. */
function withoutData(lines: readonly string[]): string[] {
  let item = Infinity;
  return lines.flatMap((line) => {
    const { role, line: nameless } = bare(line);
    if (indentOf(line) <= item) item = isItem(line) ? indentOf(line) : Infinity;
    if (role === '/url') return [];
    if (item < Infinity) return role === 'text' ? [] : [nameless];
    if (role === 'time') return [nameless];
    return [
      line
        .replace(/(?<!level=)\p{Nd}+/gu, '#')
        .replace(/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g, 'Month')
        .replace(/, # unread/, ''),
    ];
  });
}

/** On the dashboard, as soon as the bell has counted, and only where something is new. */
const unreadLine = /^ *- paragraph:\n *- button "Notifications[^\n]*\n/gm;

/**
 * What a screen reader meets on a page, in its order: compared with what was approved in `snapshots/`. Run with
 * `--update-snapshots` to approve anew, and read what changed.
 *
 * @param at what to look at, when not the main part of the page
 */
export async function expectStructure(page: Page, name: string, at = 'main') {
  if (!name.includes('loading')) await expect(page.locator('rp-skeleton')).toHaveCount(0);
  await expect(async () => {
    const snapshot = await page.locator(at).first().ariaSnapshot();
    const structure = withoutData(oneOfEach(snapshot.replace(unreadLine, '').split('\n'))).join('\n');
    expect(`${structure}\n`, 'what a screen reader meets').toMatchSnapshot(`${name.replace(/\W+/g, '-').toLowerCase()}.txt`);
  }).toPass({ timeout: 10_000 }); // what is still on its way comes
}
