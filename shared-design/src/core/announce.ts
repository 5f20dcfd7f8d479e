export interface AnnounceOptions {
  /** `assertive` interrupts what is being read; for what cannot wait. */
  politeness?: 'polite' | 'assertive';
}

const DELAY_MS = 150;
const CLEAR_MS = 5_000;

interface Regions {
  box: HTMLElement;
  polite: [HTMLElement, HTMLElement];
  assertive: HTMLElement;
  turn: number;
}

const homes: ParentNode[] = [];
const regions = new WeakMap<ParentNode, Regions>();
let last = { text: '', at: -Infinity };

/**
 * What lies behind a modal dialog is inert, live regions included. An open dialog lends itself as the place to speak
 * from. @returns takes the offer back
 */
export function speakFrom(home: ParentNode): () => void {
  regionsIn(home);
  homes.push(home);
  return () => {
    homes.splice(homes.indexOf(home), 1);
    regions.get(home)?.box.remove();
    regions.delete(home);
  };
}

/** Says a sentence to those who listen to the page. The same sentence twice in a row within a second is said once. */
export function announce(text: string, { politeness = 'polite' }: AnnounceOptions = {}): void {
  const now = performance.now();
  if (text === last.text && now - last.at < 1_000) return;
  last = { text, at: now };

  const home = regionsIn(homes.at(-1) ?? document.body);
  const region = politeness === 'assertive' ? home.assertive : home.polite[home.turn++ % 2]!;
  region.textContent = '';
  setTimeout(() => (region.textContent = text), DELAY_MS);
  setTimeout(() => region.textContent === text && (region.textContent = ''), CLEAR_MS);
}

/** Makes the regions ready before the first sentence: a region that comes with its text is not read everywhere. */
export const readyToAnnounce = (): void => void regionsIn(document.body);

function regionsIn(home: ParentNode): Regions {
  const known = regions.get(home);
  if (known?.box.isConnected) return known;

  const box = document.createElement('div');
  box.className = 'rp-visually-hidden';
  const polite: Regions['polite'] = [region('polite'), region('polite')];
  const made: Regions = { box, polite, assertive: region('assertive'), turn: 0 };
  box.append(...polite, made.assertive);
  home.append(box);
  regions.set(home, made);
  return made;
}

function region(politeness: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-live', politeness);
  element.setAttribute('aria-atomic', 'true');
  return element;
}
