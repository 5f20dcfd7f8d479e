/** A piece of text that is read in one go. */
export interface Block {
  readonly text: string;
  readonly lang: string;
  /** Where it stands. */
  readonly element: Element;
}

const silent = 'script, style, svg, button, rp-button, input, select, textarea, label, [aria-hidden=true], dialog, [popover], rp-read-aloud';

/** The texts below an element in the order in which they are seen, shadow roots and slots included. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: { words: string[]; lang: string; element: Element } | undefined;

  const close = () => {
    const text = open?.words.join('').replace(/\s+/g, ' ').trim();
    if (open && text && /[\p{L}\p{N}]/u.test(text)) blocks.push({ text, lang: open.lang, element: open.element });
    open = undefined;
  };

  const walk = (node: Node, element: Element, lang: string) => {
    if (node instanceof Text) return void (open ??= { words: [], lang, element }).words.push(node.data);
    if (!(node instanceof Element) || node.matches(silent)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;

    const own = node.getAttribute('lang') ?? lang;
    const apart = own !== lang || !/^(inline|contents)/.test(display);
    if (apart) close();
    childrenOf(node).forEach((child) => walk(child, node, own));
    if (apart) close();
  };

  walk(root, root, root.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang);
  close();
  return blocks;
}

/** The children as they are shown: a host shows its shadow root, a slot what was put into it. */
function childrenOf(node: Element): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
}
