import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from './axe.js';
import { withStyles } from './styles.js';

const NARROW_PX = 320;
const TARGET_PX = 44;

const controls = 'button, select, textarea, input:not([type=hidden]), summary, a[href]';

/**
 * Fails when an element does not stand what residents set: forced colours, a column of 320 pixels, text of 200 % in
 * that column, and either direction. Axe looks at it with forced colours too.
 */
export async function expectRobust(element: HTMLElement): Promise<void> {
  await withStyles();
  const box = element.parentElement!;
  const { style: page } = document.documentElement;
  const before = { box: box.style.cssText, dir: box.dir };
  const complaints: string[] = [];
  try {
    await withForcedColors(async () => {
      complaints.push(...edgesMissing(element));
      await expectAccessible(element);
    });
    Object.assign(box.style, { inlineSize: `${NARROW_PX}px`, containerType: 'inline-size', padding: '0' });
    for (const dir of ['ltr', 'rtl']) {
      box.dir = dir;
      complaints.push(...tooWide(element, box, dir), ...tooSmall(element));
      page.setProperty('--rp-rem', '2.25rem');
      complaints.push(...tooWide(element, box, `${dir}, text 200 %`));
      page.removeProperty('--rp-rem');
    }
  } finally {
    page.removeProperty('--rp-rem');
    box.style.cssText = before.box;
    box.dir = before.dir;
  }
  if (complaints.length) throw new Error(`not robust:\n${complaints.join('\n')}`);
}

/** Runs with the few colours of the system alone, as in a contrast theme. */
async function withForcedColors(run: () => Promise<void>): Promise<void> {
  await emulateMedia({ forcedColors: 'active' });
  try {
    await run();
  } finally {
    await emulateMedia({ forcedColors: 'none' });
  }
}

/** What a resident presses or writes in must have an edge of its own when grounds are gone; links have their line. */
function edgesMissing(element: HTMLElement): string[] {
  return seen(element)
    .filter((each) => each.matches('button, select, textarea, input:not([type=checkbox], [type=radio], [type=file])'))
    .filter((each) => {
      const { borderBlockEndWidth, borderBlockEndColor, textDecorationLine } = getComputedStyle(each);
      const edge = borderBlockEndWidth !== '0px' && borderBlockEndColor !== 'rgba(0, 0, 0, 0)';
      return !edge && textDecorationLine === 'none';
    })
    .map((each) => `no edge in forced colours: ${nameOf(each)}`);
}

/** What turns is left out: its corners go round. */
function tooWide(element: HTMLElement, box: HTMLElement, when: string): string[] {
  const { left, right } = box.getBoundingClientRect();
  return seen(element)
    .filter((each) => each.getAnimations().length === 0)
    .filter((each) => {
      const rect = each.getBoundingClientRect();
      return rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1);
    })
    .map((each) => `beyond ${NARROW_PX} px (${when}): ${nameOf(each)}`);
}

function tooSmall(element: HTMLElement): string[] {
  return seen(element)
    .filter((each) => each.matches(controls) && !each.matches('a:not([class])'))
    .map((each) => ({ each, target: targetOf(each) }))
    .filter(({ target }) => target.height > 1 && target.height < TARGET_PX - 0.5)
    .map(({ each, target }) => `only ${target.height} px high: ${nameOf(each)}`);
}

/** A choice is pressed by its whole row, and so is a link that covers its row with `::after`. */
function targetOf(control: HTMLElement): DOMRect {
  const covers = getComputedStyle(control, '::after').position === 'absolute';
  return (control.closest('.rp-option') ?? (covers ? control.offsetParent : control) ?? control).getBoundingClientRect();
}

/** Everything in sight below an element, through shadow roots, without what is there for listeners alone. */
function seen(element: Element): HTMLElement[] {
  const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return inside
    .filter((child): child is HTMLElement => child instanceof HTMLElement && !child.matches('.rp-visually-hidden'))
    .flatMap((child) => [...(child.checkVisibility() ? [child] : []), ...seen(child)]);
}

const nameOf = (element: Element) => `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 30)}`;
