import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { addedLanguages } from './added-languages.js';
import { translationsIn } from './xliff.js';

const unit = (id: string, source: string, target: string) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>${target}</target>\n</trans-unit>`;

async function folder(t: TestContext, files: Readonly<Record<string, string>>) {
  const dir = await mkdtemp(join(tmpdir(), 'words-'));
  t.after(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(dir, name, '..'), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return dir;
}

describe('words of a deployment', () => {
  test('a language that the build does not know is described in a file of its own', async (t) => {
    const dir = await folder(t, {
      'pt/language.json': '{ "wire": "por", "name": "Português" }',
      'pt/shell.xlf': unit('shell.sign-in', 'Sign in', 'Entrar'),
      'pt/other.xlf': unit('vid.title', 'My VIDs', 'Meus VID') + unit('vid.lead', 'Lead', ' '),
    });

    const [pt] = addedLanguages(dir);

    assert.deepEqual(pt?.locale, { tag: 'pt', wire: 'por', name: 'Português', dir: 'ltr', formats: 'pt' });
    assert.deepEqual(pt.texts, { 'shell.sign-in': 'Entrar', 'vid.title': 'Meus VID' });
    assert.match(pt.address, /^\/words\/pt\.[0-9a-f]{12}\.json$/);
  });

  test('a description that lacks something is refused by its file', async (t) => {
    const dir = await folder(t, { 'pt/language.json': '{ "wire": "pt", "name": "Português" }' });

    assert.throws(() => addedLanguages(dir), /pt\/language\.json must give wire/);
  });

  test('values keep their place, also where they change their order', () => {
    const [a, b] = ['<x id="0" equiv-text="${nameOf({ a: 1 })}"/>', '<x id="1" equiv-text="${when}"/>'];

    assert.deepEqual(translationsIn(unit('one', `VID ${a} ends ${b}.`, `${b} termina o VID ${a}.`)), {
      one: { strings: ['', ' termina o VID ', '.'], values: [1, 0] },
    });
  });

  test('markup of the source stays markup, and stays escaped beside it', () => {
    const open = '<x id="0" equiv-text="&lt;bdi dir=&quot;ltr&quot;&gt;${code}&lt;/bdi&gt;"/>';

    assert.deepEqual(translationsIn(unit('one', `Reference: ${open}`, `A &lt; B ${open}`)), {
      one: { html: true, strings: ['A &lt; B <bdi dir="ltr">', '</bdi>'], values: [0] },
    });
  });
});
