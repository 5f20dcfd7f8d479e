import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { asWritten, entitiesOut } from './xliff.mjs';

/**
 * The words of a package as its code has them now.
 *
 * @param {string} folder where its `lit-localize.json` is
 * @param {string} prefix of its ids; what it has from other packages is theirs
 * @returns {Promise<{ texts: Map<string, string>, problems: string[] }>} `texts` by id, in the form of `asWritten`;
 *   `problems`: what cannot be read, and languages whose generated file is not what `npm run words` makes of it
 */
export async function wordsInCode(folder, prefix) {
  const config = JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8'));
  const made = mkdtempSync(join(tmpdir(), 'words-'));
  const output = { ...config.output, outputDir: made };
  const resolve = (path) => (path === made ? made : join(folder, path));
  const localizer = new RuntimeLitLocalizer({ ...config, output, baseDir: folder, resolve });
  try {
    const { messages, errors } = localizer.extractSourceMessages();
    const texts = new Map(messages.filter(({ name }) => name.startsWith(`${prefix}.`)).map(({ name, contents }) => [name, asWritten(contents)]));
    if (errors.length) return { texts, problems: errors.map(({ messageText }) => String(messageText)) };
    if (texts.size < messages.length) return { texts, problems: [] }; // of a team outside, who has our packages built
    await localizer.build();
    const old = readdirSync(made).filter((name) => readFileSync(join(made, name), 'utf8') !== textOf(join(folder, config.output.outputDir, name)));
    return { texts, problems: old.map((name) => `${name}: what was generated is not what the files say; run \`npm run words\``) };
  } catch (error) {
    return { texts: new Map(), problems: [error.message] };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // never generated
  }
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
