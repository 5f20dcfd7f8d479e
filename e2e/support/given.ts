import { expect, type Page } from '@playwright/test';
import { shared } from './place.js';
import { outsideBrackets, written } from './written.js';

/** Names that are the same in all languages, and what `Intl` writes. */
const known = [
  /\b(e-Signet|UIN|VID|PDF|English|Français|Español)\b/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(now|today|yesterday|tomorrow|in|ago|at|last|next|this|and|seconds?|minutes?|hours?|days?|months?|years?)\b/g,
];

interface Listening {
  said: Promise<unknown>[];
}

/** Keeps what the servers answer to the page: texts of theirs come in English, and names and numbers are the resident's own. */
export const listenForWords = (page: Page) =>
  page.addInitScript(() => {
    const { said } = Object.assign(window as unknown as Listening, { said: [] as Promise<unknown>[] });
    const ask = fetch;
    window.fetch = async (...question) => {
      const answer = await ask(...question);
      if (answer.headers.get('content-type')?.includes('json'))
        said.push(
          answer
            .clone()
            .json()
            .catch(() => undefined),
        ); // one that the page gave up has no body
      return answer;
    };
  });

/** The lines that stand outside of brackets in a page in en-XA, in its text, in names and hints and in its title. */
export async function wordsNotGiven(page: Page): Promise<string[]> {
  const answers = await page.evaluate(() => Promise.all((window as unknown as Listening).said));
  const registry: unknown = await (await fetch(`${shared().origin}/registry.json`)).json();
  const said = new Set(textsIn([answers, registry]));
  const { text, names } = await written(page);
  return [text, ...names, await page.title()].flatMap((each) => unbracketed(each, said));
}

export const expectWordsGiven = async (page: Page, what: string) => expect(await wordsNotGiven(page), `${what}: never given to translators`).toEqual([]);

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') for (const each of [value, ...value.split(',')]) yield each.trim();
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* textsIn(each);
}

function unbracketed(text: string, said: ReadonlySet<string>): string[] {
  return outsideBrackets(text)
    .split('\n')
    .map((line) => (said.has(line.replace(/^[\s:,·]+|[\s-]+$/g, '')) ? '' : line))
    .map((line) => known.reduce((left, pattern) => left.replaceAll(pattern, ''), line))
    .filter((line) => /[A-Za-z]{2,}/.test(line));
}
