/** All text that shows, through open shadow roots, with its spaces made one. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const read = (each: Node) => {
    if (each instanceof Text) parts.push(each.data);
    if (each instanceof HTMLStyleElement) return;
    const inside = each instanceof HTMLSlotElement ? each.assignedNodes() : (each as Element).shadowRoot?.childNodes;
    for (const child of inside?.length ? inside : each.childNodes) read(child);
  };
  read(node);
  return plain(parts.join(' ')).replace(/\s+/g, ' ').trim();
}

/** Clicks the button with these words or this name, somewhere below. @returns it */
export function clickButton(root: Element, name: string): HTMLElement {
  const button = allBelow(root.shadowRoot ?? root).find((each) => /^(rp-button|button)$/.test(each.localName) && plain(nameOf(each)) === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  return button;
}

/** Ticks or unticks the box with these words. */
export function tick(root: Element, label: string): void {
  const found = allBelow(root.shadowRoot ?? root).find((each): each is HTMLLabelElement => each instanceof HTMLLabelElement && textOf(each) === label);
  if (!found) throw new Error(`no choice "${label}"`);
  found.click();
}

/** Every element below, through open shadow roots. */
export function allBelow(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? allBelow(each.shadowRoot) : [])]);
}

const nameOf = (button: HTMLElement) => button.getAttribute('label') ?? button.getAttribute('aria-label') ?? textOf(button);
const plain = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '');
