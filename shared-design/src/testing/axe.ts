import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
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

/**
 * Fails, and says where, when axe finds anything to complain of: WCAG A to AAA and best practice, shadow roots included.
 *
 * @param options.styles false in a page of somebody else, which does not have those of the portal
 */
export async function expectAccessible(element: Element, { styles = true } = {}): Promise<void> {
  const [axe] = await Promise.all([loadAxe(), styles && withStyles()]);
  await fadesEnded();
  const { violations } = await axe.run(element, {
    runOnly: levels,
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations'],
  });
  if (!violations.length) return;
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary}`),
  );
  throw new Error(`${violations.length} accessibility violations\n${lines.join('\n')}`);
}
