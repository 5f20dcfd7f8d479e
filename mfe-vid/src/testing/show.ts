import { fixture, html, waitUntil } from '@open-wc/testing';
import { createTestContext, textOf, type Answers, type Files } from '@rp/shared-client/testing';
import { deepQuery } from '@rp/shared-design';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { withStyles } from '@rp/shared-design/testing';
import { systemClock } from '../clock.js';
import { mfe } from '../index.js';
import type { VidApp } from '../vids/vid-app.js';
import type { WireVid } from '../vids/vids.api.js';
import { oneTimePolicy, perpetual, perpetualPolicy, temporaryPolicy } from './sample-vids.js';

/** The page "My VIDs" with these VIDs and answers, once it has loaded. */
export async function show({
  vids = [perpetual],
  answers = {},
  files = {},
  scopes,
  lang = 'en',
  clock = systemClock,
}: { vids?: readonly WireVid[]; answers?: Answers; files?: Files; scopes?: readonly string[]; lang?: string; clock?: typeof systemClock } = {}) {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const portal = createTestContext({
    path: '/vid',
    files,
    user: { scopes: scopes ?? ['Manage-VID', 'Manage-Service-Requests', 'Manage-Credentials'] },
    answers: {
      listVids: async () => ({ response: [...vids] }),
      getVidPolicy: async () => ({ response: { vidPolicies: [perpetualPolicy, temporaryPolicy, oneTimePolicy] } }),
      getServiceHistory: async () => ({ response: { pageIndex: 0, pageSize: 30, totalItems: 0, totalPages: 0, data: [] } }),
      ...answers,
    },
  });
  const audited: string[] = [];
  Object.assign(portal.context.audit, { record: ({ id }: { id: string }) => audited.push(id) });
  const page = await fixture<VidApp>(html`<rp-vid-app .context=${portal.context} .clock=${clock}></rp-vid-app>`);
  const find = (selector: string) => deepQuery(page.shadowRoot!, selector);
  await waitUntil(() => find('rp-vid-section') ?? find('rp-error'), 'the page has loaded');
  return { page, portal, audited, find, text: () => textOf(page) };
}
