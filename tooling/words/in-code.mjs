import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { asWritten, entitiesOut } from './xliff.mjs';

/**
 * The texts of a package as its code has them now, by id, in the form of `asWritten`.
 *
 * @param {string} folder where its `lit-localize.json` is
 * @param {string} prefix of its ids; what it has from other packages is theirs
 * @returns {Map<string, string>}
 */
export function textsInCode(folder, prefix) {
  const config = JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8'));
  const { messages, errors } = new RuntimeLitLocalizer({ ...config, baseDir: folder, resolve: (path) => join(folder, path) }).extractSourceMessages();
  if (errors.length) throw new Error(`${folder}: ${errors.map(({ messageText }) => messageText).join('\n')}`);
  const own = messages.filter(({ name }) => name.startsWith(`${prefix}.`));
  return new Map(own.map(({ name, contents }) => [name, asWritten(contents)]));
}

/**
 * Where code and files have drifted apart: a translation may then be one of a sentence that nobody reads any more.
 *
 * @param {Map<string, string>} code
 * @param {Record<string, ReturnType<typeof import('./xliff.mjs').units>>} files by language
 * @returns {string[]}
 */
export function driftOf(code, files) {
  return Object.entries(files).flatMap(([tag, units]) => {
    const there = new Map(units.map(({ id, source }) => [id, entitiesOut(source)]));
    const missing = [...code.keys()].filter((id) => !there.has(id)).map((id) => `${tag}: ${id} is in the code alone`);
    const gone = [...there.keys()].filter((id) => !code.has(id)).map((id) => `${tag}: ${id} is in no code any more`);
    const changed = [...there].filter(([id, source]) => code.has(id) && code.get(id) !== source).map(([id]) => `${tag}: ${id} is another text in the code`);
    return [...missing, ...gone, ...changed].map((problem) => `${problem}; run \`npm run words\` and look at its translation`);
  });
}
