import type { Page } from '@playwright/test';

/** The way to an element as axe tells it: a selector, and one more for each shadow root on the way. */
export type Way = readonly string[];

export const elementAt = async (page: Page, way: Way) => {
  const handle = await page.evaluateHandle((steps) => {
    let [root, found]: [Document | ShadowRoot, Element | null] = [document, null];
    for (const step of steps) {
      found = root.querySelector(step);
      root = found?.shadowRoot ?? root;
    }
    return found as HTMLElement | null;
  }, way);
  return handle.asElement();
};

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element's words stand in the document; nowhere while a dialog is open before them. Runs in the page. */
function boxesOf(words: HTMLElement): Box[] {
  const around = (node: Node | null): Node[] =>
    node ? [node, ...around(node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode))] : [];
  const rootsIn = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const textsIn = (node: Node): Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent!.trim() ? [node] : [];
    return (node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes]).flatMap(textsIn);
  };
  const dialogs = rootsIn(document).flatMap((root) => [...root.querySelectorAll(':modal')]);
  const holders = around(words);
  if (dialogs.length && !dialogs.some((dialog) => holders.includes(dialog))) return [];

  const range = document.createRange();
  const rects = words.matches('input, select, textarea') // what stands in a field is no text of the document
    ? [words.getBoundingClientRect()]
    : textsIn(words).flatMap((text) => (range.selectNodeContents(text), [...range.getClientRects()]));
  const { scrollWidth, scrollHeight } = document.documentElement;
  return rects
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, Math.ceil(left + scrollX) + 1),
      top: Math.max(0, Math.ceil(top + scrollY) + 1),
      right: Math.min(scrollWidth, Math.floor(right + scrollX) - 1),
      bottom: Math.min(scrollHeight, Math.floor(bottom + scrollY) - 1),
    }))
    .filter(({ left, top, right, bottom }) => right > left && bottom > top);
}

/**
 * The least contrast of the words of each element with what is painted behind them, whatever that is: a picture, another
 * element, a shade over all. A box of the colour of the words stands in their place, and each of its pixels is compared
 * with the one that was there without it.
 *
 * @returns by element; undefined where nothing of the words can be seen
 */
export async function paintedContrasts(page: Page, ways: readonly Way[]): Promise<(number | undefined)[]> {
  const elements = await Promise.all(ways.map((way) => elementAt(page, way)));
  const contrasts = await measureTogether(page, elements);
  for (const [index, element] of elements.entries()) {
    if (contrasts[index] !== undefined) continue;
    await element!.evaluate((words) => words.scrollIntoView({ block: 'nearest' })); // a box that scrolls may hide it
    [contrasts[index]] = await measureTogether(page, [element]);
  }
  return contrasts;
}

type Found = Awaited<ReturnType<typeof elementAt>>;

async function measureTogether(page: Page, elements: readonly Found[]): Promise<(number | undefined)[]> {
  const boxes = await Promise.all(elements.map((element) => element?.evaluate(boxesOf) ?? []));
  const all = boxes.flat();
  if (!all.length) return elements.map((element) => (element ? undefined : 0)); // gone since: nobody has looked

  const present = elements.filter((element) => element !== null);
  const styles = await Promise.all(present.map((element) => element.getAttribute('style')));
  const [x, y] = [Math.min(...all.map(({ left }) => left)), Math.min(...all.map(({ top }) => top))];
  const clip = { x, y, width: Math.max(...all.map(({ right }) => right)) - x, height: Math.max(...all.map(({ bottom }) => bottom)) - y };
  const inBoxesOf = async (colors: readonly string[]) => {
    await page.evaluate(
      ([every, inks]) => {
        for (const [index, words] of (every as HTMLElement[]).entries()) {
          words.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
          words.style.setProperty('text-decoration-color', 'transparent', 'important');
          words.style.setProperty('box-shadow', `inset 0 0 0 100vmax ${inks[index % inks.length]}`, 'important');
        }
      },
      [present, colors] as const,
    );
    return (await page.screenshot({ clip, fullPage: true })).toString('base64');
  };
  const marks = present.map((_, index) => markOf(index));
  const [ground, ink, mark] = [await inBoxesOf(['transparent']), await inBoxesOf(['currentcolor']), await inBoxesOf(marks.map((rgb) => `rgb(${rgb.join()})`))];
  await page.evaluate(
    ([every, before]) => {
      for (const [index, words] of (every as HTMLElement[]).entries()) {
        words.removeAttribute('style');
        if (before[index]) words.style.cssText = before[index];
      }
    },
    [present, styles] as const,
  );
  const places = boxes.map((own) => own.map(({ left, top, right, bottom }) => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y })));
  const contrasts = await page.evaluate(leastContrasts, {
    ground,
    ink,
    mark,
    marks: elements.map((element) => marks[present.indexOf(element!)] ?? []),
    places,
  });
  return elements.map((element, index) => (element ? (contrasts[index] ?? undefined) : 0));
}

/** A colour that no page of ours has, and no other element of the picture. */
const markOf = (index: number) => [255, 8 * (index % 8), 254 - 8 * Math.floor(index / 8)];

interface Painted {
  /** PNG: what is behind the words, the colour of the words on it, and a mark of each element. */
  ground: string;
  ink: string;
  mark: string;
  /** Of each element: red, green and blue of its mark. */
  marks: readonly (readonly number[])[];
  /** Of each element. */
  places: readonly (readonly Box[])[];
}

/**
 * Runs in the page, which can read a picture. Where the edge of something crosses the words, its pixels are of both: few of them do not count.
 * Where the mark does not show, something else stands before the words.
 */
async function leastContrasts({ ground, ink, mark, marks, places }: Painted): Promise<(number | null)[]> {
  const read = async (picture: string) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [behind, words, marked] = await Promise.all([read(ground), read(ink), read(mark)]);
  const edges = 0.05;
  const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ data }: ImageData, at: number) => 0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);
  const shows = (at: number, color: readonly number[]) => color.every((value, channel) => Math.abs(value - marked.data[at + channel]!) < 4);

  return places.map((boxes, index) => {
    const found: number[] = [];
    for (const { left, top, right, bottom } of boxes) {
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const at = 4 * (y * behind.width + x);
          if (!shows(at, marks[index]!)) continue;
          const [a, b] = [luminance(behind, at), luminance(words, at)];
          found.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
        }
      }
    }
    return found.sort((a, b) => a - b)[Math.floor(found.length * edges)] ?? null;
  });
}
