const BESIDE = 1;

/** The pages worth a button: the ends, the one that shows and its neighbours; `undefined` where some are left out. */
export function shownPages(page: number, pages: number): (number | undefined)[] {
  const worth = (each: number) => each === 1 || each === pages || Math.abs(each - page) <= BESIDE;
  const all = Array.from({ length: pages }, (_, i) => i + 1);
  // A gap of one page is that page.
  const kept = all.filter((each) => worth(each) || (worth(each - 1) && worth(each + 1)));
  return kept.flatMap((each, i) => (i > 0 && each - kept[i - 1]! > 1 ? [undefined, each] : [each]));
}
