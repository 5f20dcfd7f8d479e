import type { Page } from '@playwright/test';

/** What moved on a page although nobody had touched it. */
export interface Shifts {
  /** All of it together: at least what Chromium's CLS counts. */
  sum: number;
  /** Each move that can be noticed, with what moved. */
  moves: readonly string[];
}

/** Begins to note, from the next page on, whatever moves without a press. */
export const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const noted = { sum: 0, moves: [] as string[] };
    Object.assign(globalThis, { rpShifts: noted });
    const nameOf = (node: Node | null) => (node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        noted.sum += entry.value;
        const what = entry.sources.map(({ node, previousRect: from, currentRect: to }) => `${nameOf(node)} ${from.x},${from.y} → ${to.x},${to.y}`);
        noted.moves.push(`${entry.value.toFixed(3)} ${what.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved up to now. */
export const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Shifts>((resolve) => {
        // The frame that is being made is noted with the one after it.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((globalThis as unknown as { rpShifts: Shifts }).rpShifts))));
      }),
  );
