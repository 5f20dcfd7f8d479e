import { deepActiveElement, deepQuery } from './deep.js';

const LONGEST_WAIT_MS = 5_000;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * After a change of page: focuses the page's `h1`, as soon as it is there, and goes to the top. Gives up when the
 * resident has meanwhile moved the focus.
 *
 * @param root where the page is; its first `h1` is meant, inside shadow roots too
 */
export async function focusHeading(root: ParentNode): Promise<HTMLElement | undefined> {
  const before = deepActiveElement();
  const end = performance.now() + LONGEST_WAIT_MS;
  while (performance.now() < end) {
    const heading = deepQuery(root, 'h1');
    if (heading) return focused(heading);
    await nextFrame();
    const now = deepActiveElement();
    if (now && now !== before && now !== document.body) return undefined;
  }
  return undefined;
}

function focused(heading: HTMLElement): HTMLElement {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
  return heading;
}
