import { fixture, html, waitUntil } from '@open-wc/testing';
import { createTestContext, type Answers } from '@rp/shared-client/testing';
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
  lang = 'en',
  clock = systemClock,
}: { vids?: readonly WireVid[]; answers?: Answers; lang?: string; clock?: typeof systemClock } = {}) {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const portal = createTestContext({
    path: '/vid',
    answers: {
      listVids: async () => ({ response: [...vids] }),
      getVidPolicy: async () => ({ response: { vidPolicies: [perpetualPolicy, temporaryPolicy, oneTimePolicy] } }),
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

/** Presses the button with these words or this name, somewhere below. */
export function clickButton(root: Element, name: string) {
  const named = (button: HTMLElement) => button.getAttribute('label') ?? button.getAttribute('aria-label') ?? textOf(button);
  const button = allBelow(root.shadowRoot ?? root).find(
    (each) => /^(rp-button|button)$/i.test(each.localName) && named(each).replace(/[\u2066-\u2069]/g, '') === name,
  );
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  return button;
}

function allBelow(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? allBelow(each.shadowRoot) : [])]);
}
