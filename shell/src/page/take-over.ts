/**
 * Puts an element in the place of what the edge painted there, and ends when it is drawn. The focus stays on the link or
 * button that had it, and what was unfolded stays open.
 */
export async function takeOver(place: HTMLElement | null, element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  const { activeElement: focused } = document;
  const likeIt = focused && place?.contains(focused) ? selectorOf(focused) : undefined;
  const open = detailsIn(place).map((each) => each.open);
  place?.replaceChildren(element);
  await element.updateComplete;
  detailsIn(element).forEach((each, index) => (each.open ||= open[index] ?? false));
  if (likeIt) element.querySelector<HTMLElement>(likeIt)?.focus();
}

const detailsIn = (root: ParentNode | null) => [...(root?.querySelectorAll('details') ?? [])];

const selectorOf = ({ localName, classList, attributes }: Element) => {
  const href = attributes.getNamedItem('href');
  return [localName, ...[...classList].map((name) => `.${CSS.escape(name)}`), href ? `[href="${CSS.escape(href.value)}"]` : ''].join('');
};
