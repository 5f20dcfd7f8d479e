import { test, type Page } from '@playwright/test';
import type { AxeResults, NodeResult } from 'axe-core';
import { elementAt, paintedContrasts, type Way } from './painted.js';

type Finding = NodeResult;

const wayTo = (target: Finding['target']): Way => [target[0]!].flat();

/** Of words, by their place: two rules ask about the same ones. */
type Measured = ReadonlyMap<string, number | undefined>;

const keyOf = ({ target }: Finding) => wayTo(target).join(' ');

/** How axe decides it where the ground is one colour: by the size and the weight of the words. */
function hasContrast(_page: Page, finding: Finding, measured: Measured) {
  const wanted = parseFloat((finding.any[0]?.data as { expectedContrastRatio?: string } | undefined)?.expectedContrastRatio ?? '7');
  const painted = measured.get(keyOf(finding));
  return painted === undefined || painted >= wanted;
}

/** Events of one kind have one name: each link opens one of them, by its number, and its row says when it was. */
async function opensOneOfAKind(page: Page, { target, any }: Finding) {
  const links = [target, ...any.flatMap(({ relatedNodes = [] }) => relatedNodes.map((node) => node.target as Finding['target']))];
  const kinds = await Promise.all(links.map(async (link) => (await (await elementAt(page, wayTo(link)))?.getAttribute('href'))?.replaceAll(/\d+/g, '#')));
  return kinds[0] !== undefined && new Set(kinds).size === 1;
}

/** What axe leaves for people to look at, by rule, and what we find there. A rule that is not named here stays open. */
const settle: Readonly<Record<string, (page: Page, finding: Finding, measured: Measured) => boolean | Promise<boolean>>> = {
  'color-contrast': hasContrast,
  'color-contrast-enhanced': hasContrast,
  'identical-links-same-purpose': opensOneOfAKind,
};

/** What axe could not decide and what is not good, or not known to us either. How often it left what open is said at the end of a run. */
export async function leftOpen(page: Page, incomplete: AxeResults['incomplete']): Promise<string[]> {
  const open: string[] = [];
  const words = new Map(incomplete.flatMap(({ id, nodes }) => (settle[id] === hasContrast ? nodes.map((node) => [keyOf(node), wayTo(node.target)]) : [])));
  const contrasts = words.size ? await paintedContrasts(page, [...words.values()]) : [];
  const measured: Measured = new Map([...words.keys()].map((key, index) => [key, contrasts[index]]));
  for (const { id, nodes } of incomplete) {
    for (const finding of nodes) {
      test.info().annotations.push({ type: 'left open by axe', description: id });
      if (!(await settle[id]?.(page, finding, measured))) open.push(`${id}, undecided: ${finding.target.join(' ')}`);
    }
  }
  return open;
}
