import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyError, type FastifyReply, LogController } from 'fastify';
import { configureLocales } from '@rp/shared-design/locales';
import { allowed } from './allowed-in-log.js';
import { clientAssets } from './client-assets.js';
import type { EdgeConfig } from './config.js';
import { commonHeaders, immutable, imageHeaders, pageHeaders } from './headers.js';
import { alternates, chooseLocale, isVisit, languageCookie } from './language.js';
import { manifestIn } from './manifest.js';
import { portalName } from './name.js';
import { renderPage } from './page.js';
import { unreadable } from './unreadable.js';
import { registryReader } from './registry.js';
import { findRoute } from '../src/routes.js';
import { isArticle } from '../src/public/paths.js';
import { shellPaths } from '../src/shell-paths.js';

/** The edge: pages with the registry in them, `/mfe/**`, headers, and the way to the API. No state, no secret. */
export async function buildEdge(config: EdgeConfig, { logTo }: { logTo?: NodeJS.WritableStream } = {}) {
  const added = (config.added ?? []).filter(({ tag }) => config.locales.includes(tag));
  configureLocales(config.locales.map((tag) => added.find((language) => language.tag === tag)?.locale ?? tag));
  const common = commonHeaders(config.origin);
  const app = fastify({
    logger: { level: config.logLevel, formatters: { log: allowed }, ...(logTo ? { stream: logTo } : {}) },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true, // a browser's idle connection must not hold up the end
    trustProxy: config.trustedProxy.split(','),
    frameworkErrors: (error, request, reply) => {
      if (/^\/(resident|portal|mfe|assets)\//.test(request.url)) return void unreadable(reply.headers(common), request.url, error.statusCode);
      return void reply.headers(common).redirect('/not-found', 302); // the address as it is cannot even be routed
    },
  });
  const assets = clientAssets(config.clientDir);
  const worker = readFileSync(join(config.clientDir, '../sw.js'), 'utf8');
  const registry = registryReader(config.registryDir, app.log);
  const forPages = pageHeaders(config.origin, assets.early);
  const nameIn = portalName(config.locales, config.brand?.names ?? {}, added);

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if ((error.statusCode ?? 500) < 500) return unreadable(reply, request.url, error.statusCode);
    app.log.error({ err: error, reqId: request.id }, 'unexpected');
    return reply.code(500).type('text/plain; charset=utf-8').send(`Something went wrong. Reference ${request.id}`);
  });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(common));
  await app.register(cookie);
  await app.register(accepts);
  await app.register(compress, { global: true, encodings: ['br', 'gzip'] });

  const served = {
    preCompressed: true,
    decorateReply: false,
    index: false as const,
    setHeaders: (reply: FastifyReply) => void reply.header('cache-control', immutable),
  };
  await app.register(files, { ...served, root: config.clientDir, prefix: '/assets/' });
  await app.register(files, { ...served, root: join(config.registryDir, 'mfe'), prefix: '/mfe/' });

  for (const prefix of ['/resident/v1', '/portal/v1']) {
    await app.register(proxy, {
      upstream: config.apiUrl,
      prefix,
      rewritePrefix: prefix,
      // Each open stream of the bell holds a connection of its own: a bounded pool would let them shut out everything else.
      undici: { connections: null },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-forwarded-host': new URL(config.origin).host,
          'x-forwarded-proto': new URL(config.origin).protocol.slice(0, -1),
        }),
        rewriteHeaders: (headers) => ({ ...headers, ...common, 'cache-control': 'no-store' }),
        onError: (reply, { error }) => {
          app.log.error({ err: error }, 'the API does not answer');
          void reply.code(503).header('retry-after', '5').send({ error: 'service_down', message: 'The service behind this portal does not answer.' });
        },
      },
    });
  }

  for (const { href, type, body } of config.brand?.files ?? [])
    app.get(href, async (_request, reply) => reply.headers(imageHeaders).header('cache-control', immutable).type(type).send(body));
  for (const warning of config.brand?.look?.warnings ?? []) app.log.warn(`brand.css: ${warning}`);

  for (const { address, texts } of added) app.get(address, async (_request, reply) => reply.header('cache-control', immutable).send(texts));

  app.get('/registry.json', async (request, reply) => {
    const { registry: now, etag } = await registry.current();
    reply.header('cache-control', 'no-cache').header('etag', etag);
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : now;
  });

  app.get<{ Querystring: { lang?: string } }>('/manifest.webmanifest', async (request, reply) => {
    const { lang = '' } = request.query;
    reply.type('application/manifest+json; charset=utf-8').header('cache-control', 'no-cache');
    return JSON.stringify(manifestIn(config.locales.includes(lang) ? lang : config.locales[0]!, { assets, brand: config.brand, nameIn }));
  });
  app.get('/sw.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', "default-src 'none'; connect-src 'self'")
      .send(worker),
  );

  app.get('/health/live', async () => ({ status: 'up' }));
  app.get('/health/ready', async (_request, reply) => {
    const { registry: now } = await registry.current();
    return now.remotes.length ? { status: 'ready', remotes: now.remotes.length } : reply.code(503).send({ status: 'no registry' });
  });

  app.get<{ Querystring: { lang?: string | string[] } }>('/*', async (request, reply) => {
    const path = new URL(request.url, config.origin).pathname.replace(/(.)\/+$/, '$1');
    const { registry: now } = await registry.current();
    const known = shellPaths.has(path) || findRoute(now, path) !== undefined;
    const address = [request.query.lang].flat().at(-1);
    const cookie = request.cookies['rp_lang'];
    const locale = chooseLocale(config.locales, { address, cookie, accepts: request.accepts() });
    const remembers = locale === address && locale !== cookie && isVisit(request);
    const page = renderPage({
      path,
      locale,
      locales: config.locales,
      added,
      registry: now,
      assets,
      brand: config.brand,
      nameIn,
      version: config.version,
      dev: config.dev,
      facesLikely: 'rp_faces' in request.cookies,
      sessionLikely: '__Host-rp_sid' in request.cookies || 'rp_sid' in request.cookies,
    });

    reply.headers(forPages).type('text/html; charset=utf-8').header('vary', 'cookie, accept-language');
    if (remembers) reply.setCookie('rp_lang', locale, languageCookie(config.origin));
    if (path !== '/' && !isArticle(path))
      return reply
        .code(known ? 200 : 404)
        .header('cache-control', 'no-store')
        .send(page);

    const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
    reply
      .header('cache-control', remembers ? 'private, no-cache' : 'no-cache')
      .header('etag', etag)
      .header('link', alternates(config.origin + path, config.locales));
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(page);
  });

  return app;
}
