import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkName, classOf, Refused, titleOf } from './names.mjs';
import { fill, insertLine } from './templates.mjs';

const microFrontends = (root) => readdirSync(root).filter((name) => existsSync(join(root, name, 'mfe.json')));

/** Where a micro-frontend chooses its page: the file named `…-app.ts`, wherever it is. */
function appOf(source, into) {
  const apps = readdirSync(source, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const app = apps.find((file) => file.endsWith('-app.ts'));
  return `${into}/src/${app ?? 'index.ts'}`;
}

/** A new page of a micro-frontend: a folder that can be deleted in one go, and the one line that names it. */
export function newFeature({ root, name, into, title = titleOf(name ?? ''), about }) {
  checkName(name, { like: 'lost-card' });
  const choices = microFrontends(root);
  if (!into) throw new Refused(`--in names the micro-frontend: ${choices.join(', ')}.`);
  if (!choices.includes(into)) throw new Refused(`${into} is no micro-frontend; there are ${choices.join(', ')}.`);
  if (/['`\\$]/.test(title)) throw new Refused(`--title: no quotes, backslashes or dollar signs, please: ${title}`);
  const source = join(root, into, 'src');
  if (existsSync(join(source, name))) throw new Refused(`${into}/src/${name} is there already.`);

  const prefix = into.replace(/^mfe-/, '');
  const written = fill('feature', join(source, name), { name, prefix, title, Class: classOf(name), about: about ?? `The page "${title}".` });
  const changed = [insertLine(join(source, 'index.ts'), /^import '\.\/([^']+)';$/, `import './${name}/${name}-page.js';`)];
  return {
    written,
    changed,
    next: [
      `npm run words -w @rp/${into}   then each language in ${into}/xliff, and the same again`,
      `a route in ${into}/mfe.json, and the page where ${appOf(source, into)} chooses one, or its tag in src/index.ts`,
      `npm run test:elements -w @rp/${into}`,
    ],
  };
}
