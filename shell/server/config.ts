import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AddedLanguage, addedLanguages } from './added-languages.js';
import { type Brand, readBrand } from './brand.js';
import { translatedTags } from './words.js';

export interface EdgeConfig {
  port: number;
  host: string;
  /** Where residents reach the portal, such as `https://resident.example`. */
  origin: string;
  /** Where resident-services listens. */
  apiUrl: string;
  /** Folder with `registry.json` and `mfe/<name>/<version>/`. */
  registryDir: string;
  /** What the build of the shell made. */
  clientDir: string;
  /** Who may name a client's address in X-Forwarded-For: addresses, networks or `loopback`, separated by commas. */
  trustedProxy: string;
  /** BCP 47 tags offered, the first is the default. */
  locales: readonly string[];
  /** Languages and words of this deployment alone. */
  added?: readonly AddedLanguage[];
  /** Colours, logo and name of this deployment. */
  brand?: Brand;
  version: string;
  /** Pages watch the registry closely and reload when it changes. */
  dev: boolean;
  logLevel: string;
}

const refuse = (name: string, expected: string): never => {
  throw new TypeError(`${name} must be ${expected}`);
};

/** The only reader of the environment. @throws {TypeError} naming the setting and what was expected */
export function readConfig(env: NodeJS.ProcessEnv = process.env): EdgeConfig {
  const port = Number(env['EDGE_PORT'] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse('EDGE_PORT', 'a port number from 0 to 65535');

  const origin = url('PORTAL_ORIGIN', env['PORTAL_ORIGIN'] ?? `http://localhost:${port}`);
  if (env['NODE_ENV'] === 'production' && !origin.startsWith('https:') && !isLoopback(origin)) refuse('PORTAL_ORIGIN', 'an https origin in production');

  const added = addedLanguages(env['WORDS_DIR']);
  const possible = [...new Set([...translatedTags, ...added.filter(({ locale }) => locale).map(({ tag }) => tag)])];
  const locales = env['PORTAL_LOCALES']?.split(',').map((tag) => tag.trim()) ?? possible;
  const unknown = locales.find((tag) => !possible.includes(tag));
  if (unknown !== undefined) refuse('PORTAL_LOCALES', `languages that the portal has words in (${possible.join(', ')}), not "${unknown}"`);

  return {
    port,
    host: env['EDGE_HOST'] ?? '127.0.0.1',
    origin,
    apiUrl: url('API_URL', env['API_URL'] ?? 'http://127.0.0.1:8081'),
    registryDir: resolve(env['REGISTRY_DIR'] ?? refuse('REGISTRY_DIR', 'the folder that `npm run registry` publishes into')),
    clientDir: resolve(env['CLIENT_DIR'] ?? fileURLToPath(new URL('client', import.meta.url))),
    trustedProxy: env['TRUSTED_PROXY'] ?? 'loopback',
    locales,
    ...(added.length ? { added } : {}),
    brand: readBrand(env['BRAND_DIR']),
    version: env['PORTAL_VERSION'] ?? '1.0.0',
    dev: env['PORTAL_DEV'] === '1' && env['NODE_ENV'] !== 'production',
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

function url(name: string, value: string): string {
  if (!URL.canParse(value)) refuse(name, 'an absolute URL');
  return new URL(value).origin;
}

const isLoopback = (origin: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
