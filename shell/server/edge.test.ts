import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Registry, RegistryRemote } from '@rp/shared-client';
import type { EdgeConfig } from './config.js';
import { readBrand } from './brand.js';
import { readConfig } from './config.js';
import { buildEdge } from './edge.js';

const vid: RegistryRemote = {
  name: 'mfe-vid',
  version: '1.0.0',
  contract: '^1.0.0',
  enabled: true,
  entry: '/mfe/mfe-vid/1.0.0/remoteEntry.js',
  integrity: `sha384-${'A'.repeat(64)}`,
  global: 'mfe_vid',
  expose: './app',
  preload: [{ href: '/mfe/mfe-vid/1.0.0/app.1.js', integrity: `sha384-${'B'.repeat(64)}` }],
  words: { ar: { href: '/mfe/mfe-vid/1.0.0/words-ar.1.js', integrity: `sha384-${'C'.repeat(64)}` } },
  routes: [
    {
      path: '/vid',
      title: { en: 'My VIDs', ar: 'هوياتي' },
      description: { en: 'Numbers that stand in', ar: 'أرقام' },
      icon: 'id',
      auth: 'required',
      nav: ['menu', 'dashboard'],
    },
  ],
};
const registry = (remotes: RegistryRemote[], sequence = 1): Registry => ({ schema: 1, sequence, release: 'test', contract: '1.0.0', remotes });

let folder: string;
let api: Server;
let config: EdgeConfig;
const publish = (value: unknown) => writeFile(join(folder, 'registry.json'), typeof value === 'string' ? value : JSON.stringify(value));

/** An edge over the registry given, closed after the test. */
async function edge(t: { after(run: () => unknown): void }, value: unknown = registry([vid]), changes: Partial<EdgeConfig> = {}) {
  await publish(value);
  const app = await buildEdge({ ...config, ...changes });
  t.after(() => app.close());
  return app;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edge-'));
  await import('node:fs/promises').then(({ mkdir }) => mkdir(join(folder, 'mfe')));
  api = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ path: request.url, forwarded: request.headers['x-forwarded-for'], host: request.headers['x-forwarded-host'] }));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  config = readConfig({
    REGISTRY_DIR: folder,
    API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    CLIENT_DIR: fileURLToPath(new URL('../dist/client', import.meta.url)),
    LOG_LEVEL: 'silent',
  });
});
after(async () => {
  api.close();
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  test('the landing is complete before any script runs, its cards from the registry', async (t) => {
    const app = await edge(t);

    const { body, statusCode } = await app.inject('/');

    assert.equal(statusCode, 200);
    assert.match(body, /<h1[^>]*>Your ID, in your hands<\/h1>/);
    assert.match(body, /<a href="\/vid">My VIDs<\/a>/);
    assert.match(body, /<a class="cta" href="\/services">Sign in with UIN or VID<\/a>/);
  });

  test('a registry without a micro-frontend has no card, no menu entry and no route of it', async (t) => {
    const app = await edge(t, registry([], 2));

    const landing = await app.inject('/');
    const page = await app.inject({ url: '/vid', cookies: { rp_sid: 'x' } });

    assert.doesNotMatch(landing.body, /My VIDs/);
    assert.doesNotMatch(page.body, /My VIDs/);
    assert.equal(page.statusCode, 404);
  });

  test('follows the language chosen, else the browser’s, else the first of the portal', async (t) => {
    const app = await edge(t);

    const chosen = await app.inject({ url: '/', cookies: { rp_lang: 'ar' }, headers: { 'accept-language': 'en' } });
    const asked = await app.inject({ url: '/', headers: { 'accept-language': 'ar-EG, fr;q=0.5' } });
    const unknown = await app.inject({ url: '/', cookies: { rp_lang: '../../x' }, headers: { 'accept-language': 'xx' } });

    assert.match(chosen.body, /<html lang="ar" dir="rtl"/);
    assert.match(chosen.body, /هويتك بين يديك/);
    assert.match(asked.body, /<html lang="ar" dir="rtl"/);
    assert.match(unknown.body, /<html lang="en" dir="ltr"/);
  });

  test('speaks the language of the address, whatever was chosen, and says where each public page is in which', async (t) => {
    const app = await edge(t);

    const arabic = await app.inject({ url: '/help?lang=ar', cookies: { rp_lang: 'fr' } });
    const unknown = await app.inject({ url: '/help?lang="><b>', cookies: { rp_lang: 'fr' } });
    const own = await app.inject('/services?lang=ar');

    assert.match(arabic.body, /<html lang="ar" dir="rtl"/);
    assert.match(unknown.body, /<html lang="fr"/);
    for (const [tag, path] of [
      ['en', '/help?lang=en'],
      ['ar', '/help?lang=ar'],
      ['x-default', '/help'],
    ] as const)
      assert.ok(String(arabic.headers['link']).includes(`<${config.origin}${path}>; rel="alternate"; hreflang="${tag}"`), tag);
    assert.equal(own.headers['link'], undefined);
  });

  test('remembers the language of the address, as the menu does, and shares that answer with nobody', async (t) => {
    const app = await edge(t);
    const secure = await edge(t, registry([vid]), { origin: 'https://resident.example' });

    const arabic = await app.inject({ url: '/help?lang=ar', cookies: { rp_lang: 'fr' }, headers: { 'sec-fetch-dest': 'document' } });
    const again = await app.inject({ url: '/help?lang=ar', headers: { 'if-none-match': String(arabic.headers['etag']) } });
    const own = await app.inject('/services?lang=ar');
    const lasting = await secure.inject('/help?lang=ar');

    const cookie = 'rp_lang=ar; Max-Age=31536000; Path=/; SameSite=Lax';
    assert.equal(arabic.headers['set-cookie'], cookie);
    assert.equal(arabic.headers['cache-control'], 'private, no-cache');
    assert.equal(again.statusCode, 304);
    assert.equal(again.headers['set-cookie'], cookie);
    assert.equal(own.headers['set-cookie'], cookie);
    assert.equal(own.headers['cache-control'], 'no-store');
    assert.match(String(lasting.headers['set-cookie']), /^rp_lang=ar;.*; Secure/);
    assert.match((await app.inject({ url: '/privacy', cookies: { rp_lang: arabic.cookies[0]!.value } })).body, /<html lang="ar"/);
  });

  for (const [what, request] of [
    ['of an address without one', { url: '/help', headers: { 'accept-language': 'ar' } }],
    ['that the portal does not have', { url: '/help?lang=xx' }],
    ['that is remembered already', { url: '/help?lang=ar', cookies: { rp_lang: 'ar' } }],
    ['of an image on another site', { url: '/help?lang=ar', headers: { 'sec-fetch-dest': 'image' } }],
    ['of a frame', { url: '/help?lang=ar', headers: { 'sec-fetch-dest': 'iframe' } }],
    ['of a page that is fetched in advance', { url: '/help?lang=ar', headers: { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' } }],
  ] as const) {
    test(`remembers no language ${what}`, async (t) => {
      const app = await edge(t);

      const { headers } = await app.inject(request);

      assert.equal(headers['set-cookie'], undefined);
      assert.equal(headers['cache-control'], 'no-cache');
    });
  }

  test('marks what stayed English, in a page of another language', async (t) => {
    const route = { ...vid.routes[0]!, title: { en: 'My VIDs' } };
    const app = await edge(t, registry([{ ...vid, routes: [route] }]));

    const arabic = await app.inject({ url: '/', cookies: { rp_lang: 'ar' } });
    const english = await app.inject('/');

    assert.match(arabic.body, /<span lang="en" dir="ltr">My VIDs<\/span>/);
    assert.doesNotMatch(english.body, /<span lang="en" dir="ltr">/);
  });

  test('fetches ahead what the slots of the dashboard read, for who seems to be signed in, in the language of the page', async (t) => {
    const app = await edge(t, registry([{ ...vid, slots: [{ slot: 'dashboard', reads: ['/vids', '/service-history/{langCode}?pageSize=20'] }] }]));
    const fetched = (body: string) => [...body.matchAll(/<link rel="preload" as="fetch" href="([^"]+)" crossorigin="anonymous"/g)].map(([, href]) => href);
    const session = '/portal/v1/session/state';

    const ask = async (url: string, cookies: Record<string, string>) => fetched((await app.inject({ url, cookies })).body);

    assert.deepEqual(await ask('/services', { rp_lang: 'ar', rp_sid: 'x' }), [session, '/resident/v1/vids', '/resident/v1/service-history/ara?pageSize=20']);
    assert.deepEqual(await ask('/vid', { rp_sid: 'x' }), [session]);
    assert.deepEqual(await ask('/services', {}), []);
  });

  test('says what to fetch ahead of what the page shows first, in its language, and of nothing else', async (t) => {
    const file = (name: string) => ({ href: `/mfe/mfe-vid/1.0.0/${name}`, integrity: `sha384-${'C'.repeat(64)}` });
    const apart = { expose: './slots', preload: [file('slots.1.js')] };
    const words = { ar: file('words-ar.1.js'), ta: file('words-ta.1.js') };
    const app = await edge(t, registry([{ ...vid, slots: [{ slot: 'dashboard' }], apart, words }]));
    const own = [vid.entry, ...[...apart.preload, ...vid.preload, ...Object.values(words)].map(({ href }) => href)];
    const fetched = async (url: string) => {
      const { body } = await app.inject({ url, cookies: { rp_lang: 'ar' } });
      const next = /<link rel="preload" as="script" href="([^"]+)" integrity="[^"]+" crossorigin fetchpriority="low" media="not all" data-next \/>/g;
      const scripts = [...body.matchAll(next)].map(([, href]) => href!);
      const told = (JSON.parse(/id="rp-page-data">(.*?)<\/script>/s.exec(body)![1]!) as { registry: Registry }).registry.remotes[0]!;
      return { ofShell: scripts.filter((href) => !own.includes(href)), ofVid: scripts.filter((href) => own.includes(href)), told };
    };

    const [landing, dashboard, page] = [await fetched('/'), await fetched('/services'), await fetched('/vid')];

    assert.deepEqual([landing.ofShell, landing.ofVid], [[], []]);
    assert.deepEqual(dashboard.ofVid, [vid.entry, apart.preload[0]!.href, words.ar.href]);
    assert.deepEqual(page.ofVid, [vid.entry, vid.preload[0]!.href, words.ar.href]);
    assert.match(page.ofShell.join(), /^\/assets\/main\/federation\.[^,]+\.js$/);
    assert.deepEqual([dashboard.told.preload, page.told.preload], [vid.preload, []], 'pages behind a slot, for when the line is free');
  });

  test('what a team wrote into its title stays text, also inside the page data', async (t) => {
    const route = { ...vid.routes[0]!, title: { en: '</script><script>alert(1)</script>' } };
    const app = await edge(t, registry([{ ...vid, routes: [route] }]));

    const { body } = await app.inject('/');

    assert.doesNotMatch(body, /<script>alert/);
    const data = JSON.parse(/id="rp-page-data">(.*?)<\/script>/s.exec(body)![1]!) as { registry: Registry };
    assert.equal(data.registry.remotes[0]!.routes[0]!.title.en, route.title.en);
  });

  test('the landing is asked again cheaply; pages of a resident are stored nowhere', async (t) => {
    const app = await edge(t);

    const first = await app.inject('/');
    const again = await app.inject({ url: '/', headers: { 'if-none-match': String(first.headers['etag']) } });
    const own = await app.inject('/services');

    assert.equal(first.headers['cache-control'], 'no-cache');
    assert.equal(again.statusCode, 304);
    assert.ok(again.headers['x-content-type-options'], 'a 304 carries the security headers too');
    assert.equal(own.headers['cache-control'], 'no-store');
  });

  for (const path of ['/help', '/accessibility', '/privacy']) {
    test(`SH-29: ${path} is complete before any script runs, in each language, and asked again cheaply`, async (t) => {
      const app = await edge(t);

      const english = await app.inject(path);
      const tamil = await app.inject({ url: path, cookies: { rp_lang: 'ta' } });
      const again = await app.inject({ url: path, headers: { 'if-none-match': String(english.headers['etag']) } });

      assert.match(english.body, /<article class="article">\s*<h1/);
      assert.match(tamil.body, /<html lang="ta"/);
      assert.notEqual(/<h1[^>]*>([^<]*)/.exec(tamil.body)![1], /<h1[^>]*>([^<]*)/.exec(english.body)![1]);
      assert.equal(again.statusCode, 304);
    });
  }

  test('an unknown address is a page with status 404', async (t) => {
    const app = await edge(t);

    const { statusCode, headers } = await app.inject('/nothing/here');

    assert.equal(statusCode, 404);
    assert.match(String(headers['content-type']), /text\/html/);
  });

  test('the dashboard has its frame before any script runs, with room for what comes and nothing of the resident', async (t) => {
    const app = await edge(t, registry([{ ...vid, slots: [{ slot: 'dashboard', shape: 'list' }] }]));

    const { body } = await app.inject({ url: '/services', cookies: { rp_sid: 'x', rp_lang: 'ar' } });
    const signedOut = await app.inject('/services');

    assert.match(body, /<title>خدماتك - /);
    assert.match(body, /<h1 tabindex="-1">مرحبًا <bdi><span class="later">/);
    assert.match(body, /<div class="slot" data-shape="list"><\/div>/);
    assert.match(body, /<a href="\/vid">هوياتي<\/a>/);
    assert.match(body, /<link rel="stylesheet" href="\/assets\/page\/services-/);
    assert.doesNotMatch(signedOut.body, /class="slot"/);
  });

  test('font files of the first view are named for the script that knows the typeface chosen', async (t) => {
    const app = await edge(t);
    const faces = async (lang: string) => /<script data-faces="([^"]*)">/.exec((await app.inject({ url: '/', cookies: { rp_lang: lang } })).body)![1]!;

    assert.match(await faces('fr'), /^\/assets\/page\/latin-400-\w+\.woff2$/);
    assert.match(await faces('ar'), /^\/assets\/page\/arabic-400-\w+\.woff2$/);
    assert.doesNotMatch((await app.inject('/')).body, /as="font"/);
  });

  test('the typeface may be late on the dashboard of who is likely signed in and has not had it yet, where letters are Latin', async (t) => {
    const app = await edge(t);
    const isLate = async (url: string, cookies: Record<string, string>) => /<html [^>]*data-rp-faces="late"/.test((await app.inject({ url, cookies })).body);
    const rp_sid = 'anything';

    assert.equal(await isLate('/services', { rp_sid }), true);
    assert.equal(await isLate('/services', { rp_sid, rp_lang: 'ar' }), false);
    assert.equal(await isLate('/services', {}), false);
    assert.equal(await isLate('/services', { rp_sid, rp_faces: 'here' }), false);
    assert.equal(await isLate('/', { rp_sid }), false);
  });

  test('the page says the resident is likely signed in by cookie alone, and shows nothing of them', async (t) => {
    const app = await edge(t);

    const { body } = await app.inject({ url: '/services', cookies: { rp_sid: 'anything' } });

    assert.match(body, /data-rp-session="likely"/);
    assert.match(body, /aria-label="Main"/);
    assert.match(body, /<button class="tool bell"[^>]* aria-label="Notifications">/);
    assert.doesNotMatch(body, /anything/);
    assert.doesNotMatch((await app.inject('/services')).body, /class="tool bell"/);
  });
});

describe('a brand', () => {
  const brand = readBrand(fileURLToPath(new URL('../../examples/brand', import.meta.url)))!;

  test('gives title, header and footer its name in each language, and its style sheet comes after ours', async (t) => {
    const app = await edge(t, registry([vid]), { brand });

    const { body } = await app.inject('/');
    const arabic = await app.inject({ url: '/', cookies: { rp_lang: 'ar' } });

    assert.match(body, /<title>Morvane ID<\/title>/);
    assert.match(body, /<span class="brand-name"><span>Morvane<\/span> <span>ID<\/span>/);
    assert.match(body, /<p class="footer-line">Morvane ID /);
    assert.match(arabic.body, /<span class="brand-name"><span>هوية<\/span> <span>مورفان<\/span>/);
    assert.doesNotMatch(body, /Resident Portal/);
    assert.ok(body.indexOf(brand.css!.href) > body.indexOf('/assets/page/page-'));
    assert.match(body, /"names":\{"en":"Morvane ID",/);
  });

  test('has its logo and colours where the portal is installed', async (t) => {
    const app = await edge(t, registry([vid]), { brand });

    const manifest = (await app.inject('/manifest.webmanifest?lang=ar')).json<{ name: string; theme_color: string; icons: { src: string }[] }>();

    assert.equal(manifest.name, 'هوية مورفان');
    assert.equal(manifest.theme_color, '#3a2f87');
    assert.equal(manifest.icons[0]!.src, brand.logo!.href);
    assert.ok(manifest.icons.every(({ src }) => src.startsWith('/assets/brand/')));
  });

  test('serves its files for good, and as nothing that could run', async (t) => {
    const app = await edge(t, registry([vid]), { brand });

    for (const { href, type } of brand.files) {
      const { headers, statusCode } = await app.inject(href);

      assert.equal(statusCode, 200, href);
      assert.equal(headers['content-type'], type);
      assert.match(String(headers['cache-control']), /immutable/);
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*sandbox/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  test('with a typeface has it fetched at once where letters are Latin, in place of ours', async (t) => {
    const dir = await mkdtemp(join(tmpdir(), 'brand-'));
    t.after(() => rm(dir, { recursive: true }));
    for (const weight of ['400', '700']) await writeFile(join(dir, `latin-${weight}.woff2`), `face ${weight}`);
    const faced = readBrand(dir)!;
    const app = await edge(t, registry([vid]), { brand: faced });
    const preloaded = (body: string) => /<script data-faces="([^"]*)"/.exec(body)![1]!.split(' ');

    const french = preloaded((await app.inject({ url: '/', cookies: { rp_lang: 'fr' } })).body);
    const arabic = preloaded((await app.inject({ url: '/', cookies: { rp_lang: 'ar' } })).body);
    const css = (await app.inject(faced.css!.href)).body;
    const dashboard = await app.inject({ url: '/services', cookies: { rp_lang: 'fr', rp_sid: 'anything' } });

    assert.doesNotMatch(dashboard.body, /data-rp-faces="late"/); // how its lines run is not known
    assert.deepEqual(
      french,
      faced.faces.map(({ href }) => href),
    );
    assert.match(arabic.join(), /arabic-400/);
    assert.match(css, /font-weight:700;font-display:swap/);
    assert.ok(css.includes(':root{--rp-face-standard:"Brand Latin"}'));
    assert.equal((await app.inject(french[0]!)).headers['content-type'], 'font/woff2');
  });

  test('that does not know a language says its name in the first one of the portal', async (t) => {
    const app = await edge(t, registry([vid]), { brand: { ...brand, names: { en: 'Morvane ID' } } });

    const { body } = await app.inject({ url: '/', cookies: { rp_lang: 'ta' } });

    assert.match(body, /<title>Morvane ID<\/title>/);
  });

  test('is not there: nothing of it is asked for', async (t) => {
    const app = await edge(t);

    const { body } = await app.inject('/');

    assert.match(body, /<title>Resident Portal<\/title>/);
    assert.doesNotMatch(body, /assets\/brand|"names"/);
  });
});

describe('headers', () => {
  for (const url of [
    '/',
    '/services',
    '/nothing',
    '/registry.json',
    '/assets/boot/none.js',
    '/mfe/mfe-vid/1.0.0/none.js',
    '/resident/v1/vids',
    '/portal/v1/session/state',
    '/health/live',
  ]) {
    test(`${url} carries the headers that every answer has`, async (t) => {
      const app = await edge(t);

      const { headers } = await app.inject(url);

      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.ok(headers['permissions-policy']);
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['server'], undefined);
    });
  }

  test('a page allows no inline code but the script that shows the display settings, no foreign script, no frame', async (t) => {
    const app = await edge(t);

    const { body, headers } = await app.inject('/');
    const policy = String(headers['content-security-policy']);
    const inline = [...body.matchAll(/<script(?![^>]* (?:src|type)=)[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text!);
    assert.equal(inline.length, 1);
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(inline[0]!).digest('base64')}'`));
    assert.ok(body.indexOf(inline[0]!) < body.indexOf('rel="stylesheet"'), 'it runs before any style');

    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
    ])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  test('an https origin brings HSTS and asks for https', async (t) => {
    const app = await edge(t, registry([vid]), { origin: 'https://resident.example' });

    const { headers } = await app.inject('/');

    assert.match(String(headers['strict-transport-security']), /max-age=63072000/);
    assert.match(String(headers['content-security-policy']), /upgrade-insecure-requests/);
  });

  test('scripts of the shell are immutable and come compressed', async (t) => {
    const app = await edge(t);
    const { body } = await app.inject('/');
    const main = /data-shell="(\S+) /.exec(body)![1]!;

    const { headers, statusCode } = await app.inject({ url: main, headers: { 'accept-encoding': 'br' } });

    assert.equal(statusCode, 200);
    assert.match(String(headers['cache-control']), /immutable/);
    assert.equal(headers['content-encoding'], 'br');
  });
});

describe('registry', () => {
  test('a change shows at the next request, without a restart', async (t) => {
    const app = await edge(t);
    await app.inject('/registry.json');

    await publish(registry([{ ...vid, version: '1.1.0' }], 2));

    assert.equal((await app.inject('/registry.json')).json<Registry>().remotes[0]!.version, '1.1.0');
  });

  for (const [what, value] of [
    ['is no JSON', '{'],
    ['is of an unknown schema', { ...registry([], 9), schema: 2 }],
    ['has a script outside /mfe/', registry([{ ...vid, entry: 'https://evil.example/x.js' }], 9)],
    ['has a lower sequence than one already seen', registry([], 0)],
  ] as const) {
    test(`one that ${what} is refused, and the last good one stays`, async (t) => {
      const app = await edge(t);
      await app.inject('/registry.json');

      await publish(value);

      assert.equal((await app.inject('/registry.json')).json<Registry>().remotes[0]!.name, 'mfe-vid');
    });
  }

  test('is asked again by ETag', async (t) => {
    const app = await edge(t);

    const { headers } = await app.inject('/registry.json');

    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal((await app.inject({ url: '/registry.json', headers: { 'if-none-match': String(headers['etag']) } })).statusCode, 304);
  });
});

describe('the way to the API', () => {
  test('passes path and query on, and says who asked', async (t) => {
    const app = await edge(t);

    const answer = (await app.inject('/resident/v1/service-history/eng?pageSize=5')).json<{ path: string; forwarded: string; host: string }>();

    assert.equal(answer.path, '/resident/v1/service-history/eng?pageSize=5');
    assert.equal(answer.forwarded, '127.0.0.1');
    assert.equal(answer.host, 'localhost:8080');
  });

  test('each word of a stream comes at once, however many streams there are, and none stays open behind who left', async (t) => {
    const streams = new Set<ServerResponse>();
    const streaming = createServer((request, response) => {
      if (!request.url?.endsWith('/stream')) return void response.end('{}');
      streams.add(response);
      response.on('close', () => streams.delete(response));
      return void response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: unread\ndata: {"unread":3}\n\n');
    });
    await new Promise<void>((resolve) => streaming.listen(0, '127.0.0.1', resolve));
    t.after(() => (streaming.closeAllConnections(), streaming.close()));
    const app = await edge(t, registry([vid]), { apiUrl: `http://127.0.0.1:${(streaming.address() as AddressInfo).port}` });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const left = new AbortController();
    const open = async () => {
      const { body, headers } = await fetch(`${origin}/portal/v1/notifications/stream`, { signal: left.signal, headers: { 'accept-encoding': 'br, gzip' } });
      assert.equal(headers.get('content-encoding'), null);
      return new TextDecoder().decode((await body!.getReader().read()).value);
    };

    const first = await Promise.all(Array.from({ length: 300 }, open));
    const other = await fetch(`${origin}/portal/v1/session/state`);

    assert.deepEqual([...new Set(first)], ['event: unread\ndata: {"unread":3}\n\n']);
    assert.equal(streams.size, 300);
    assert.equal(other.status, 200);
    const closed = Promise.all([...streams].map((response) => new Promise((resolve) => response.once('close', resolve))));
    left.abort();
    await closed;
    assert.equal(streams.size, 0);
  });

  test('a back end that is down is said in JSON with 503, and the pages still come', async (t) => {
    const app = await edge(t, registry([vid]), { apiUrl: 'http://127.0.0.1:9' });

    const { statusCode, headers } = await app.inject('/resident/v1/vids');

    assert.equal(statusCode, 503);
    assert.equal(headers['retry-after'], '5');
    assert.equal((await app.inject('/')).statusCode, 200);
  });
});

test('a wrong setting is refused by its name', () => {
  assert.throws(() => readConfig({ REGISTRY_DIR: 'x', EDGE_PORT: '99999' }), /EDGE_PORT must be a port/);
  assert.throws(() => readConfig({ REGISTRY_DIR: 'x', PORTAL_ORIGIN: 'localhost' }), /PORTAL_ORIGIN must be an absolute URL/);
  assert.throws(() => readConfig({ REGISTRY_DIR: 'x', PORTAL_ORIGIN: 'http://resident.example', NODE_ENV: 'production' }), /https origin in production/);
  assert.throws(
    () => readConfig({ REGISTRY_DIR: 'x', PORTAL_LOCALES: 'en,xx' }),
    /PORTAL_LOCALES must be languages that the portal has words in \(en, fr, es, ar, hi, kn, ta\), not "xx"/,
  );
  assert.throws(() => readConfig({}), /REGISTRY_DIR must be/);
});

test('every file that a page names was built', async () => {
  const { css, icon, fonts } = JSON.parse(await readFile(join(config.clientDir, 'styles.json'), 'utf8')) as {
    css: string;
    icon: string;
    fonts: Record<string, string[]>;
  };

  for (const href of [css, icon, ...Object.values(fonts).flat()]) await readFile(join(config.clientDir, href.replace('/assets/', '')));
});

describe('what the edge keeps to itself', () => {
  test('no address of a resident stands in its log, at any level', async (t) => {
    const lines: string[] = [];
    await publish(registry([vid]));
    const logTo = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    const app = await buildEdge({ ...config, logLevel: 'trace' }, { logTo });
    t.after(() => app.close());

    await app.inject({ method: 'PATCH', url: '/resident/v1/revoke-vid/6356298045974308' });
    await app.inject('/track/8251649601234567');

    assert.doesNotMatch(lines.join(''), /6356298045974308|8251649601234567/);
  });

  for (const [url, type] of [
    ['/resident/v1/revoke-vid/%E0%A4%A', 'application/json'],
    ['/portal/v1/%E0%A4%A', 'text/plain'],
  ] as const) {
    test(`${url}, which cannot be read, is refused without a word of it`, async (t) => {
      const app = await edge(t);

      const { body, headers } = await app.inject(url);

      assert.ok(String(headers['content-type']).startsWith(type));
      assert.doesNotMatch(body, /%E0|FST_/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  test('an address of a page that cannot be read leads to the page that says so', async (t) => {
    const app = await edge(t);

    const { statusCode, headers } = await app.inject('/track/%E0%A4%A');

    assert.equal(statusCode, 302);
    assert.equal((await app.inject(String(headers['location']))).statusCode, 404);
  });

  test('an address below a page that has none below it is not found', async (t) => {
    const app = await edge(t);

    assert.equal((await app.inject('/vid/xyz')).statusCode, 404);
  });

  test('a micro-frontend that is switched off has no card, no route and no place in the registry of a page', async (t) => {
    const app = await edge(t, registry([{ ...vid, enabled: false }]));

    assert.doesNotMatch((await app.inject('/')).body, /mfe-vid|My VIDs/);
    assert.equal((await app.inject('/vid')).statusCode, 404);
  });

  test('a title with signs that mean something to a replacement stays as it was written', async (t) => {
    const app = await edge(t, registry([{ ...vid, routes: [{ ...vid.routes[0]!, title: { en: "$& $' $$ $`" } }] }]));

    const { body } = await app.inject('/');

    assert.equal(
      (JSON.parse(/id="rp-page-data">(.*?)<\/script>/s.exec(body)![1]!) as { registry: Registry }).registry.remotes[0]!.routes[0]!.title.en,
      "$& $' $$ $`",
    );
  });

  test('the address of a client comes from the proxy that is trusted, and from no other', async (t) => {
    const trusting = await edge(t, registry([vid]), { trustedProxy: '127.0.0.1' });
    const wary = await edge(t, registry([vid]), { trustedProxy: '10.9.9.9' });
    const headers = { 'x-forwarded-for': '203.0.113.7' };

    assert.equal((await trusting.inject({ url: '/resident/v1/x', headers })).json<{ forwarded: string }>().forwarded, '203.0.113.7');
    assert.equal((await wary.inject({ url: '/resident/v1/x', headers })).json<{ forwarded: string }>().forwarded, '127.0.0.1');
  });
});
