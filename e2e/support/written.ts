import type { Page } from '@playwright/test';

/** Everything that stands in a page as people meet it: shadow trees opened, slots filled, names and hints included. */
export const written = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const names: string[] = [];
    const walk = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      if (!(node instanceof Element)) return;
      if (/^(script|style|template|noscript|svg)$/i.test(node.localName) || !node.checkVisibility({ visibilityProperty: true })) return;
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        const value = node.getAttribute(name);
        if (value) names.push(value);
      }
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const children = node.shadowRoot ? node.shadowRoot.childNodes : assigned.length ? assigned : node.childNodes;
      children.forEach(walk);
    };
    walk(document.body);
    return { text: texts.join('\n'), names };
  });

/** What is left of a text when all that stands in brackets is taken away, brackets inside brackets too. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === ']') depth = Math.max(0, depth - 1);
    else if (letter === '[') depth++;
    else if (depth === 0) left += letter;
  }
  return left;
}
