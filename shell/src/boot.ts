import { scriptUrls } from './host/script-urls.js';
import { followOldLink } from './links/follow-old-links.js';
import { fetchScript } from './page/fetch-script.js';

// The few lines that the landing page needs before the shell is there: fetch the shell after the first paint, or at
// once when the resident reaches for something that only the shell can do, and then do it.

/** Of each script of the shell: address and integrity. */
const parts = (document.currentScript as HTMLScriptElement).dataset['shell']!.split(',').map((part) => part.split(' ') as [string, string]);

const loading = new Map<string, Promise<void>>();

const loadPart = ([href, integrity]: [string, string]) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptUrls.createScriptURL(href) as string;
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(href); // the next click asks again
      reject(new TypeError(`${href} did not load`));
    };
    document.head.append(script);
  });

let fetched = false;

/** Each part once and in order, fetched side by side: none can run without those before it. */
async function loadShell() {
  if (!fetched) for (const [href, integrity] of parts) fetchScript('preload', { href, integrity });
  fetched = true;
  for (const part of parts) {
    const [href] = part;
    const promise = loading.get(href) ?? loadPart(part);
    loading.set(href, promise);
    await promise;
  }
}

/** The shell has taken over what the edge painted. */
const whenReady = () =>
  new Promise<void>((resolve) => {
    const root = document.documentElement;
    const look = () => {
      if (root.dataset['rpReady'] === undefined) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-rp-ready'] });
    look();
  });

/** A click on something that only the shell can do waits for the shell, then happens. */
document.addEventListener('click', (event) => {
  const waiting = (event.target as Element).closest<HTMLElement>(
    'rp-menu:not(:defined), #rp-header > .bar .bell, #rp-header > .bar .display, #rp-footer > .bar .display',
  );
  if (!waiting) return;
  const { className, localName } = waiting;
  const { id } = waiting.closest('header, footer')!;
  void loadShell()
    .then(whenReady)
    .then(() => {
      const live = document.querySelector<HTMLElement>(`#${id} ${localName}.${className.replace(' ', '.')}`);
      const button = live?.shadowRoot?.querySelector('button') ?? live;
      button?.focus(); // the one that was pressed is gone, and with it the focus
      button?.click();
    });
});

followOldLink();

/** After the first paint the line is free: the landing is read while the shell comes. */
if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
  new PerformanceObserver((_list, observer) => {
    observer.disconnect();
    void loadShell();
  }).observe({ type: 'paint', buffered: true });
} else {
  addEventListener('load', () => void loadShell());
}
