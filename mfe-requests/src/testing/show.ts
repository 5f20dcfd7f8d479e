import { fixture, html, waitUntil } from '@open-wc/testing';
import { createTestContext, type Answers } from '@rp/shared-client/testing';
import { deepQuery } from '@rp/shared-design';
import { contribute, localeOf, setLocale } from '@rp/shared-design/i18n';
import { withStyles } from '@rp/shared-design/testing';
import { mfe } from '../index.js';
import type { RequestsApp } from '../requests-app.js';
import { events, pageOf } from './sample-events.js';

/** What the page at this address shows once it has loaded; by default a history of 23 events. */
export async function show({ path = '/history', answers = {}, lang = 'en' }: { path?: string; answers?: Answers; lang?: string } = {}) {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const all = events(23);
  const portal = createTestContext({ path, answers: { getServiceHistory: async ({ query }) => pageOf(all, query), ...answers } });
  const audited: string[] = [];
  Object.assign(portal.context.audit, { record: ({ id }: { id: string }) => audited.push(id) });
  const language = portal.context.i18n as typeof portal.context.i18n & { set(locale: unknown): void };
  const speak = async (tag: string) => {
    await setLocale(tag);
    language.set(localeOf(tag));
  };
  language.set(localeOf(lang));
  const page = await fixture<RequestsApp>(html`<rp-requests-app .context=${portal.context}></rp-requests-app>`);
  const find = (selector: string) => deepQuery(page.shadowRoot!, selector);
  await waitUntil(() => find('h1') && !find('rp-skeleton'), 'the page has loaded');
  const asked = () =>
    portal.calls
      .filter(({ operation }) => operation === 'getServiceHistory')
      .map(({ input }) => input as { query: Record<string, unknown>; params: { langCode: string } });
  return { page, portal, audited, find, asked, speak, text: () => textOf(page), rows: () => rowsOf(page) };
}

const rowsOf = (page: Element) => allBelow(page.shadowRoot!).filter(({ localName }) => localName === 'rp-requests-event-item');

/** All text that shows, through open shadow roots, with its spaces made one. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const read = (each: Node) => {
    if (each instanceof Text) parts.push(each.data);
    if (each instanceof HTMLStyleElement) return;
    const inside = each instanceof HTMLSlotElement ? each.assignedNodes() : (each as Element).shadowRoot?.childNodes;
    for (const child of inside?.length ? inside : each.childNodes) read(child);
  };
  read(node);
  return parts
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Clicks the button with these words or this name, somewhere below. */
export function clickButton(root: Element, name: string) {
  const named = (button: HTMLElement) => button.getAttribute('label') ?? button.getAttribute('aria-label') ?? textOf(button);
  const button = allBelow(root.shadowRoot ?? root).find(
    (each) => /^(rp-button|button)$/.test(each.localName) && named(each).replace(/[\u2066-\u2069]/g, '') === name,
  );
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  return button;
}

/** Ticks or unticks the box with these words. */
export function tick(root: Element, label: string) {
  const found = allBelow(root.shadowRoot ?? root).find((each): each is HTMLLabelElement => each instanceof HTMLLabelElement && textOf(each) === label);
  if (!found) throw new Error(`no choice "${label}"`);
  found.click();
}

function allBelow(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? allBelow(each.shadowRoot) : [])]);
}
