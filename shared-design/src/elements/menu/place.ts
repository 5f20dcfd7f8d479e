const GAP = 4;
const EDGE = 8;

/**
 * Puts a fixed popup below its anchor, or above it where there is more room, aligned to the side where it fits, and
 * never beyond the window.
 */
export function place(popup: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popup;
  const { clientWidth, clientHeight } = document.documentElement;

  const below = clientHeight - from.bottom - GAP - EDGE;
  const above = from.top - GAP - EDGE;
  const up = height > below && above > below;

  const startsLeft = getComputedStyle(anchor).direction === 'ltr';
  const fits = startsLeft ? from.left + width <= clientWidth - EDGE : from.right - width >= EDGE;
  const left = startsLeft === fits ? from.left : from.right - width;

  popup.style.setProperty('max-block-size', `${Math.max(up ? above : below, 120)}px`);
  popup.style.setProperty('inset', 'auto');
  popup.style.setProperty('left', `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`);
  popup.style.setProperty('top', `${up ? from.top - GAP - Math.min(height, above) : from.bottom + GAP}px`);
}
