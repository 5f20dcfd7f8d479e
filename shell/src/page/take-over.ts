/** Puts an element in the place of what the edge painted there; the focus stays on the link or button that had it. */
export async function takeOver(place: HTMLElement | null, element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  const { activeElement: focused } = document;
  const likeIt = focused && place?.contains(focused) ? selectorOf(focused) : undefined;
  place?.replaceChildren(element);
  if (!likeIt) return;
  await element.updateComplete;
  element.querySelector<HTMLElement>(likeIt)?.focus();
}

const selectorOf = ({ localName, classList, attributes }: Element) => {
  const href = attributes.getNamedItem('href');
  return [localName, ...[...classList].map((name) => `.${CSS.escape(name)}`), href ? `[href="${CSS.escape(href.value)}"]` : ''].join('');
};
