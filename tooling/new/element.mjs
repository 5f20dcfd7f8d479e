import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkName, classOf, Refused, variableOf } from './names.mjs';
import { fill, insertLine } from './templates.mjs';

/** A new element of shared-design, among those that a page asks for; with examples and a test. */
export function newElement({ root, name, about = 'Shows what stands in it, apart from the rest.' }) {
  checkName(name, { like: 'lost-card' });
  const design = join(root, 'shared-design/src');
  const folder = join(design, 'elements', name);
  if (existsSync(folder)) throw new Refused(`shared-design/src/elements/${name} is there already.`);

  const written = fill('element', folder, { name, Class: classOf(name), about });
  const changed = [
    insertLine(
      join(design, 'index.ts'),
      /^export .* from '\.\/elements\/([^']+)';$/,
      `export type { Rp${classOf(name)} } from './elements/${name}/rp-${name}.js';`,
    ),
    insertLine(join(design, 'on-demand.ts'), /^ {2}'rp-([\w-]+)',$/, `  'rp-${name}',`),
    insertLine(join(design, 'on-demand.ts'), /^ {2}'rp-([\w-]+)': \(\) => .*,$/, `  'rp-${name}': () => import('./elements/${name}/rp-${name}.js'),`),
    insertLine(
      join(design, 'examples/index.ts'),
      /^import \{ examples as \w+ \} from '\.\.\/elements\/([^']+)';$/,
      `import { examples as ${variableOf(name)} } from '../elements/${name}/rp-${name}.examples.js';`,
    ),
    insertLine(join(design, 'examples/index.ts'), /^ {2}'rp-([\w-]+)': \w+,$/, `  'rp-${name}': ${variableOf(name)},`),
  ];
  return {
    written,
    changed: [...new Set(changed)],
    next: [
      `npm run test:elements -w @rp/shared-design`,
      'npm run manifest && npm run api && npm run size   what others see of it, and what it costs',
      'a row in the table of shared-design/README.md, then npm run changeset',
    ],
  };
}
