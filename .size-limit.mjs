// Budgets after brotli, over what was really built; `npm run size`.
import { readdirSync, readFileSync } from 'node:fs';
import { microFrontends } from './tooling/setup/publish-local.mjs';
import { budgets } from './tooling/size/budgets.mjs';

const one = (folder, pattern) => {
  const found = readdirSync(new URL(folder, import.meta.url)).filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`${folder} has ${found.length} files like ${pattern}; build it anew`);
  return folder + found[0];
};

const { css, fonts } = JSON.parse(readFileSync(new URL('shell/dist/client/styles.json', import.meta.url), 'utf8'));
const asset = (href) => `shell/dist/client${href.replace('/assets', '')}`;
const client = (part) => `shell/dist/client/${part}/`;

const html = '.cache/size/landing.html';
const boot = one(client('boot'), /^boot\..*\.js$/);
const idle = [boot, one(client('main'), /^libraries\..*\.js$/), one(client('main'), /^main\..*\.js$/), one(client('main'), /later_ts\..*\.js$/)];
const latin = fonts.en.map(asset);

const onDemand = readdirSync(new URL('.cache/size/on-demand/', import.meta.url)).sort();

const bytes = (limit) => `${Math.floor(limit)} B`;
const check = (name, path, limit) => ({ name, path, limit: bytes(limit), brotli: true });

export default [
  check('shared-design, core without Lit', '.cache/size/core.js', budgets.designCore),
  check('shared-design, later', '.cache/size/later.js', budgets.designLater),
  ...onDemand.map((file) => check(`shared-design, ${file.replace('.js', '')}`, `.cache/size/on-demand/${file}`, budgets.designOnDemand)),
  check('styles of every page', asset(css), budgets.styles),
  check('landing, HTML', html, budgets.landingHtml),
  check('landing, first script', boot, budgets.landingFirstScript),
  check('landing until usable: HTML, styles, script, fonts', [html, asset(css), boot, ...latin], budgets.landingFirst),
  check('landing, all script when idle', idle, budgets.landingScript),
  ...microFrontends().flatMap((name) => [
    check(`${name}, its pages`, one(`${name}/dist/`, /^app\..*\.js$/), budgets.mfeChunk),
    check(`${name}, its slots`, one(`${name}/dist/`, /^slots\..*\.js$/), budgets.mfeSlots),
    check(`${name}, its container`, `${name}/dist/remoteEntry.js`, budgets.mfeEntry),
    check(`${name}, words of one language`, one(`${name}/dist/`, /^words-ar\..*\.js$/), budgets.mfeWords),
  ]),
];
