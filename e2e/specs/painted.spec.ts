import { expect, test } from '@playwright/test';
import { paintedContrasts } from '../support/painted.js';

// What axe cannot decide, pixels do: this shows that they do.

const ways = ['#good', '#poor', '#covered', '#scrolled', '#gone'].map((selector) => [selector]);

test('words on a picture are measured by what is painted behind them, all at once', async ({ page }) => {
  await page.setContent(`
    <style>
      p { margin: 0; padding: 10px; font: 20px sans-serif }
      .picture { background: linear-gradient(90deg, #fff, #eee) }
      .box { height: 60px; overflow: auto }
    </style>
    <div class="picture"><p id="good" style="color: #000">Black words</p></div>
    <div class="picture"><p id="poor" style="color: #ccc">Grey words</p></div>
    <div class="picture" style="position: relative">
      <p id="covered" style="color: #ccc">Grey words that nobody sees</p>
      <div style="position: absolute; inset: 0; background: #fff"></div>
    </div>
    <div class="picture box"><p style="height: 400px">Further down</p><p id="scrolled" style="color: #ccc">Grey words</p></div>`);

  const [good, poor, covered, scrolled, gone] = await paintedContrasts(page, ways);

  expect(good).toBeGreaterThan(17);
  expect(poor).toBeLessThan(1.7);
  expect(covered).toBeUndefined();
  expect(scrolled).toBeLessThan(1.7);
  expect(gone).toBe(0);
  await expect(page.locator('#good'), 'as it was').toHaveCSS('box-shadow', 'none');
});
