#!/usr/bin/env node
// npm run registry -- publish FOLDER | promote NAME VERSION | rollback NAME | remove NAME | check [CONTRACT] | list     [--dir REGISTRY]
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { inHouse } from '../house.mjs';
import { check, list, promote, publish, remove, rollback } from './registry.mjs';

const self = inHouse ? 'npm run registry --' : 'npx rp-registry';
const usage = `Usage: ${self} <command> [--dir FOLDER]
  publish FOLDER        copy the build of a micro-frontend (its mfe.json and dist/) under its version; promotes nothing
  promote NAME VERSION  make a published version the one that residents get
  rollback NAME         go back to the version that was live before
  remove NAME           take a micro-frontend out of the portal; its files stay
  check [CONTRACT]      whether all that is live runs under a shell with this contract
  list                  what is live and what is published`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dir: { type: 'string' }, promote: { type: 'boolean' } } });
const dir = values.dir ?? process.env.REGISTRY_DIR ?? (inHouse ? fileURLToPath(new URL('../../.data/registry', import.meta.url)) : undefined);
const [command, ...args] = positionals;

const commands = {
  publish: ([folder]) => {
    const { name, version } = publish(dir, folder);
    return values.promote
      ? `${promote(dir, name, version)}`
      : `${name}@${version} is published. Make it live: ${self} promote ${name} ${version}${values.dir ? ` --dir ${values.dir}` : ''}`;
  },
  promote: ([name, version]) => promote(dir, name, version),
  rollback: ([name]) => rollback(dir, name),
  remove: ([name]) => remove(dir, name),
  check: ([contract]) => check(dir, contract),
  list: () => list(dir),
};

try {
  const run = commands[command];
  if (!run) throw new Error(usage);
  if (!dir) throw new Error('--dir (or REGISTRY_DIR) names the folder of the registry that the portal serves');
  console.log(run(args));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
