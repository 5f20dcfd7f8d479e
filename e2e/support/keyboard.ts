import { expect, type Locator, type Page } from '@playwright/test';

const furthest = 80;

/** Numbers, masks and what is new are data; the stop is the same. */
const withoutData = (stop: string) => stop.replace(/\p{Nd}[\p{Nd}X…]*/gu, '#').replace(/\s+/g, ' ');

/** A resident who has a keyboard and nothing else. After each step the focus must be somewhere, and be seen there. */
export class Keyboard {
  /** Each stop of the focus in its order, and what was pressed there. */
  readonly walked: string[] = [];

  constructor(private readonly page: Page) {}

  /** Goes on by Tab until the target has the focus. */
  to = (target: Locator) => this.travel('Tab', target);

  /** Goes back by Shift+Tab until the target has the focus. */
  backTo = (target: Locator) => this.travel('Shift+Tab', target);

  /** Presses an arrow until the target has the focus, as in a menu. */
  arrow = (key: string, target: Locator) => this.travel(key, target);

  async press(key: string) {
    await this.page.keyboard.press(key);
  }

  /** Names the part of the way that begins. */
  begin(part: string) {
    this.walked.push('', part);
  }

  async type(text: string) {
    await this.page.keyboard.type(text);
  }

  /** Goes to the target and presses it. */
  async use(target: Locator, key = 'Enter') {
    await this.to(target);
    await this.press(key);
  }

  private async travel(key: string, target: Locator) {
    await target.waitFor();
    for (let steps = 0; steps < furthest; steps++) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await this.press(key);
      await this.expectSeen();
    }
    throw new Error(`${furthest} times ${key} did not lead to ${target.toString()}`);
  }

  /** The focus is somewhere, and can be seen there. */
  async expectSeen() {
    const stop = await this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return { what: 'body', seen: false, inView: false };
      const outlined = (one: Element | null): boolean => {
        if (!one) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || outlined(one.parentElement); // a choice is outlined as a whole
      };
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const host = (element.getRootNode() as ShadowRoot).host; // words may stand in its slot
      const [label] = (element as HTMLInputElement).labels ?? [];
      const bell = element.matches('button.bell') && 'bell'; // how much is new is data
      const name = bell || (element.getAttribute('aria-label') ?? ([label, element, host].map((one) => one?.textContent?.trim()).find(Boolean) || ''));
      return {
        what: `${element.getAttribute('role') ?? element.localName} "${name.slice(0, 60)}"`,
        seen: outlined(element) || getComputedStyle(element).boxShadow !== 'none',
        inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      };
    });
    this.walked.push(withoutData(stop.what));
    expect(stop, `the focus is on ${stop.what}`).toMatchObject({ seen: true, inView: true });
  }
}
