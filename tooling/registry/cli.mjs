#!/usr/bin/env node
// npm run registry -- publish FOLDER | promote NAME VERSION | rollback NAME | remove NAME | list     [--dir REGISTRY]
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { list, promote, publish, remove, rollback } from './registry.mjs';

const usage = `Usage: npm run registry -- <command> [--dir FOLDER]
  publish FOLDER        copy the build of a micro-frontend (its mfe.json and dist/) under its version; promotes nothing
  promote NAME VERSION  make a published version the one that residents get
  rollback NAME         go back to the version that was live before
  remove NAME           take a micro-frontend out of the portal; its files stay
  list                  what is live and what is published`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dir: { type: 'string' }, promote: { type: 'boolean' } } });
const dir = values.dir ?? process.env.REGISTRY_DIR ?? fileURLToPath(new URL('../../.data/registry', import.meta.url));
const [command, ...args] = positionals;

const commands = {
  publish: ([folder]) => {
    const { name, version } = publish(dir, folder);
    return values.promote ? `${promote(dir, name, version)}` : `${name}@${version} is published. Make it live: npm run registry -- promote ${name} ${version}`;
  },
  promote: ([name, version]) => promote(dir, name, version),
  rollback: ([name]) => rollback(dir, name),
  remove: ([name]) => remove(dir, name),
  list: () => list(dir),
};

try {
  const run = commands[command];
  if (!run) throw new Error(usage);
  console.log(run(args));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
