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
  said: string[];
}

/** Keeps what the servers answer to the page: texts of theirs come in English, and names and numbers are the resident's own. */
export const listenForWords = (page: Page) =>
  page.addInitScript(() => {
    const { said } = Object.assign(window as unknown as Listening, { said: [] as string[] });
    const ask = fetch;
    window.fetch = async (...question) => {
      const answer = await ask(...question);
      if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return answer;
      const text = await answer.text();
      said.push(text);
      return Object.defineProperty(new Response(text, answer), 'url', { value: answer.url }); // a clone may be given up with the question
    };
  });

/** The lines that stand outside of brackets in a page in en-XA, in its text, in names and hints and in its title. */
export async function wordsNotGiven(page: Page): Promise<string[]> {
  const { text, names } = await written(page);
  const answers = await page.evaluate(() => (window as unknown as Listening).said); // after the text: what stood there had been said by then
  const registry = await (await fetch(`${shared().origin}/registry.json`)).text();
  const said = new Set([...answers, registry].filter(Boolean).flatMap((json) => [...textsIn(JSON.parse(json))]));
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
