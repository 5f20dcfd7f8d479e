// The service worker: the public pages and the scripts, styles and fonts of the shell open without a line. It keeps
// nothing of a resident: pages are fetched anew without a cookie, answers of the API and signed-in pages pass it by.

declare const self: ServiceWorkerGlobalScope;
const pages = 'rp-pages';
const files = 'rp-files';
const publicPaths: readonly string[] = ['/', '/help', '/accessibility', '/privacy'];
const mostFiles = 120;

interface Keep {
  type: 'keep';
  /** BCP 47, such as `ar`. */
  language: string;
  /** What the page has loaded before there was a worker. */
  loaded: readonly string[];
}

self.addEventListener('message', (event) => {
  const wish = event.data as Keep;
  if (wish.type === 'keep') event.waitUntil(keep(wish));
});

async function keep({ language, loaded }: Keep) {
  const named = await keepPages(language);
  await keepFiles([...loaded, ...named]);
}

const inLanguage = (path: string, language: string) => `${path}?lang=${language}`;

/**
 * In each language that was read in this browser, that of now as the last: it stands for addresses that name none.
 * @returns the files that these pages name
 */
async function keepPages(language: string): Promise<readonly string[]> {
  const cache = await caches.open(pages);
  const known = (await cache.keys()).map(({ url }) => ({ url, language: new URL(url).searchParams.get('lang') }));
  await Promise.all(known.filter((page) => !page.language).map(({ url }) => cache.delete(url))); // of a worker before this one
  const languages = new Set(known.flatMap((page) => page.language ?? []));
  languages.delete(language);
  const named = new Set<string>();
  for (const each of [...languages, language]) {
    const kept = await Promise.allSettled(publicPaths.map((path) => keepPage(cache, inLanguage(path, each))));
    for (const page of kept) if (page.status === 'fulfilled') page.value.forEach((file) => named.add(file));
  }
  return [...named];
}

/** As anyone would see it: without a cookie, so that nobody's visit is in it. */
async function keepPage(cache: Cache, address: string): Promise<readonly string[]> {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
  if (!answer.ok) return [];
  const html = await answer.clone().text();
  await cache.put(address, answer);
  return [...html.matchAll(/\/assets\/[\w./-]+/g)].map(([path]) => new URL(path, self.location.origin).href);
}

async function keepFiles(loaded: readonly string[]) {
  const cache = await caches.open(files);
  const known = await cache.keys();
  await Promise.all(known.slice(0, Math.max(0, known.length - mostFiles)).map((old) => cache.delete(old)));
  const kept = new Set(known.map(({ url }) => url));
  const wanted = new Set(loaded.filter((url) => isFile(new URL(url)) && !kept.has(url)));
  await Promise.all([...wanted].map((url) => cache.add(url)));
}

const isFile = ({ origin, pathname }: URL) => origin === self.location.origin && pathname.startsWith('/assets/');

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => keptPage(url)));
  else if (isFile(url)) event.respondWith(keptFile(request));
});

/** Whatever page was wanted: the shell in it says what does not work. */
async function keptPage({ pathname, searchParams }: URL) {
  const cache = await caches.open(pages);
  const path = publicPaths.includes(pathname) ? pathname : '/';
  const asked = await cache.match(inLanguage(path, searchParams.get('lang') ?? ''));
  return asked ?? (await cache.matchAll(path, { ignoreSearch: true })).at(-1) ?? Response.error();
}

/** The address of a file changes with its content: what is kept is right. */
async function keptFile(request: Request) {
  const cache = await caches.open(files);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

export {};
