import { fixture, html, waitUntil } from '@open-wc/testing';
import { allBelow, createTestContext, textOf, type Answers, type Files } from '@rp/shared-client/testing';
import { deepQuery } from '@rp/shared-design';
import { contribute, localeOf, setLocale } from '@rp/shared-design/i18n';
import { withStyles } from '@rp/shared-design/testing';
import { mfe } from '../index.js';
import type { RequestsApp } from '../requests-app.js';
import { events, pageOf } from './sample-events.js';

/** What the page at this address shows once it has loaded; by default a history of 23 events. */
export async function show({
  path = '/history',
  answers = {},
  files = {},
  lang = 'en',
}: { path?: string; answers?: Answers; files?: Files; lang?: string } = {}) {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const all = events(23);
  const portal = createTestContext({ path, files, answers: { getServiceHistory: async ({ query }) => pageOf(all, query), ...answers } });
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
      .map(({ input }) => input as { query: Record<string, unknown>; params: { langCode: string }; background?: boolean });
  return { page, portal, audited, find, asked, speak, text: () => textOf(page), rows: () => rowsOf(page) };
}

const rowsOf = (page: Element) => allBelow(page.shadowRoot!).filter(({ localName }) => localName === 'rp-requests-event-item');
