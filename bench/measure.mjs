/** The phone of the budget: a quarter of this machine's speed on a 3G line. */
const phone = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const viewport = { width: 390, height: 844 };

/**
 * One cold view.
 *
 * @returns {Promise<{ fcp: number, lcp: number, cls: number, usable: number, ready: number, bytes: number, requests: number, firstBytes: number, firstRequests: number, scriptBytes: number, firstScriptBytes: number, names: string[] }>}
 *   milliseconds since navigation; bytes on the wire with headers; `first…` is what was asked for until it was painted and its links and menu answered
 */
export async function measureView(browser, { url, state, ready }) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, storageState: state });
  const page = await context.newPage();
  await new Promise((done) => setTimeout(done, 2_000)); // a new window of Chromium loads scripts of its own first, beside our page
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  await cdp.send('Network.emulateNetworkConditions', phone);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  const requests = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => requests.set(requestId, { url: request.url, at: timestamp, bytes: 0 }));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => requests.has(requestId) && (requests.get(requestId).bytes = encodedDataLength));

  await page.addInitScript(teachPageToLook);
  await page.addInitScript(() => {
    globalThis.__lcp = 0;
    globalThis.__cls = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.__cls += value))).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => (globalThis.__lcp = list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  const readyAt = await waitFor(page, ready ?? 'painted');
  const paints = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    lcp: globalThis.__lcp,
    load: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
  }));
  await quiet(requests); // what is under way counts too, and what comes when the browser has time
  const cls = await page.evaluate(() => globalThis.__cls);
  await context.close();

  const all = [...requests.values()].filter(({ url: address }) => address.startsWith('http'));
  const usable = Math.max(paints.fcp, paints.load);
  const first = all.filter(({ at }) => (at - all[0].at) * 1000 < usable);
  const isScript = ({ url: address }) => new URL(address).pathname.endsWith('.js');
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    fcp: paints.fcp,
    lcp: paints.lcp,
    cls,
    usable,
    ready: readyAt,
    bytes: sum(all),
    requests: all.length,
    firstBytes: sum(first),
    firstRequests: first.length,
    scriptBytes: sum(all.filter(isScript)),
    firstScriptBytes: sum(first.filter(isScript)),
    names: all.map(({ url: address, bytes }) => `${new URL(address).pathname} ${bytes}`),
  };
}

/** Nothing was asked for in two seconds: what waits for an idle moment has come by then, on a slow machine too. */
async function quiet(requests) {
  for (let seen = -1; seen !== requests.size;) {
    seen = requests.size;
    await new Promise((done) => setTimeout(done, 2_000));
  }
}

/** When each kind of view is ready: what the resident came for is on the screen. */
const conditions = {
  painted: () => performance.getEntriesByName('first-contentful-paint').length > 0 && globalThis.__lcp > 0,
  'rp:ready': () => document.documentElement.dataset.rpReady !== undefined,
  'rp:dashboard': () => globalThis.__has('rp-vid-summary', 'a') && globalThis.__has('rp-requests-recent', 'rp-requests-event-item'),
  'rp:vid': () => globalThis.__has('rp-vid-app', 'article'),
};

/** Runs in the page: whether an element holds another, shadow roots included. */
function teachPageToLook() {
  const inside = (root, selector) =>
    root.querySelector(selector) ?? [...root.querySelectorAll('*')].some((element) => element.shadowRoot && inside(element.shadowRoot, selector));
  globalThis.__has = (host, selector) =>
    [...document.querySelectorAll(host)].some((element) => element.shadowRoot && Boolean(inside(element.shadowRoot, selector)));
}

async function waitFor(page, name) {
  await page.waitForFunction(conditions[name], undefined, { polling: 'raf', timeout: 60_000 });
  return page.evaluate(() => performance.now());
}

/** Time from a click on a page's link until its heading has focus: for a micro-frontend that is loaded, and one that is not. */
export async function measureRoutes(browser, { origin, state }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, storageState: state });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(teachPageToLook);
  await page.goto(`${origin}/vid`);
  await waitFor(page, 'rp:vid');
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', phone);

  const go = (path) =>
    page.evaluate(
      (to) =>
        new Promise((resolve) => {
          const begin = performance.now();
          const focused = () => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            if (active?.tagName === 'H1' && location.pathname === to) resolve(performance.now() - begin);
            else requestAnimationFrame(focused);
          };
          document.querySelector(`#rp-header a[href="${to}"]`).click();
          requestAnimationFrame(focused);
        }),
      path,
    );
  const unloaded = await go('/history');
  const loaded = [];
  for (let step = 0; step < 7; step++) loaded.push(await go(step % 2 ? '/history' : '/vid'));
  await context.close();
  return { unloaded, loaded: loaded.sort((a, b) => a - b)[3] };
}
