import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../core/deep.js';

/** Presses keys of a real keyboard, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** The focused elements after each of `count` presses of Tab, looked up through shadow roots. */
export async function tabStops(count: number): Promise<(HTMLElement | undefined)[]> {
  const stops: (HTMLElement | undefined)[] = [];
  for (let i = 0; i < count; i++) {
    await press('Tab');
    stops.push(deepActiveElement());
  }
  return stops;
}
