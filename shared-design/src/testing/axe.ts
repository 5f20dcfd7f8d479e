import type { AxeResults, ElementContext, NodeResult, RunOptions } from 'axe-core';
import { contrast } from '../tokens/contrast.js';
import { withStyles } from './styles.js';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function loadAxe(): Promise<Axe> {
  await import('axe-core/axe.min.js' as string);
  return (window as unknown as { axe: Axe }).axe;
}

/** What fades in has less contrast than it will have; what turns for ever is not waited for. */
const fadesEnded = () =>
  Promise.allSettled(
    rootsBelow(document)
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  );

function rootsBelow(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsBelow(shadowRoot) : []));
  return [root, ...inner];
}

/** Where another element stands in the way axe leaves the contrast open; what the words themselves stand on decides it. */
function isSettled(rule: string, { element }: NodeResult): boolean {
  const ground = element && rule.startsWith('color-contrast') && groundOf(element);
  return Boolean(ground) && contrastOf(getComputedStyle(element!).color, ground as string) >= 7;
}

/** The colour nearest behind an element's words; none where it is not of one piece. Fine lines along an edge are no ground. */
function groundOf(element: Element): string | undefined {
  const { backgroundColor, backgroundImage, backgroundSize } = getComputedStyle(element);
  const onlyLines = backgroundSize.split(/,\s*/).every((size) => parseFloat(size.split(' ')[1] ?? '') <= 3);
  if (backgroundImage !== 'none' && !onlyLines) return undefined;
  if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  const root = element.getRootNode();
  const behind = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return behind ? groundOf(behind) : 'rgb(255, 255, 255)';
}

/** Of two opaque colours as a browser computes them; a colour that lets another through has none. */
function contrastOf(...colors: [string, string]): number {
  const [one, other] = colors.map((color) => {
    const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
    return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
  }) as [string, string];
  return one.length === 7 && other.length === 7 ? contrast(one, other) : 0;
}

/**
 * Fails, and says where, when axe finds anything to complain of: WCAG A to AAA and best practice, shadow roots included.
 * What axe leaves open fails too, unless it can be decided here.
 *
 * @param options.styles false in a page of somebody else, which does not have those of the portal
 */
export async function expectAccessible(element: Element, { styles = true } = {}): Promise<void> {
  const [axe] = await Promise.all([loadAxe(), styles && withStyles()]);
  await fadesEnded();
  const { violations, incomplete } = await axe.run(element, {
    runOnly: levels,
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  const open = incomplete.flatMap(({ nodes, ...rule }) => nodes.filter((node) => !isSettled(rule.id, node)).map((node) => ({ ...rule, nodes: [node] })));
  const wrong = [...violations, ...open];
  if (!wrong.length) return;
  const lines = wrong.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary}`),
  );
  throw new Error(`${violations.length} accessibility violations, ${open.length} findings undecided\n${lines.join('\n')}`);
}
