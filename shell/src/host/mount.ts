import type { PortalContext, PortalElement, RegistryRemote } from '@rp/shared-client';
import { contribute } from '@rp/shared-design/i18n';
import { loadRemote } from './load-remote.js';
import { RemoteError } from './remote-error.js';
import { markLanguage } from './mark-language.js';
import { remoteErrorPanel, remoteSkeleton } from './panels.js';

export interface MountOptions {
  remote: RegistryRemote;
  /** Where it goes; the mount owns its content. */
  box: HTMLElement;
  context: (signal: AbortSignal) => PortalContext;
  /** A slot of the shell; without one the element of the routes is mounted. */
  slot?: string;
  /** Told when the element has rendered first. */
  onReady?: (element: PortalElement) => void;
  onError: (error: unknown) => void;
}

/**
 * Shows one micro-frontend in a box: skeleton, then element, or a panel with a retry. Returns at once, so that nobody
 * waits for a slow or broken one.
 *
 * @returns ends it: aborts what it still asks for and empties the box.
 */
export function mountRemote({ remote, box, context, slot, onReady, onError }: MountOptions): () => void {
  let abort = new AbortController();

  const show = async (signal: AbortSignal) => {
    const module = await loadRemote(remote, signal, { slots: slot !== undefined });
    const { words } = module;
    if (words) await contribute(module.name, words);
    if (signal.aborted) return;

    const tag = slot ? module.slots?.[slot] : module.tag;
    if (!tag || !customElements.get(tag)) throw new RemoteError('crashed', remote, `does not define <${tag ?? `element for slot ${slot}`}>`);
    const element = document.createElement(tag) as PortalElement;
    element.context = context(signal);
    signal.addEventListener('abort', markLanguage(element, module.name));
    box.replaceChildren(element);
    await element.updateComplete; // a first render that throws rejects here
    if (signal.aborted) return;
    box.dataset['state'] = 'ready';
    onReady?.(element);
  };

  const run = () => {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    box.dataset['state'] = 'loading';
    box.replaceChildren(remoteSkeleton(remote, slot));
    show(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      abort.abort();
      box.dataset['state'] = 'error';
      box.replaceChildren(remoteErrorPanel(remote, asRemoteError(error, remote), { slot, retry: run }));
      onError(error);
    });
  };

  const back = () => {
    if (box.dataset['state'] === 'error') run();
  };

  box.dataset['mfe'] = remote.name;
  addEventListener('online', back);
  run();
  return () => {
    removeEventListener('online', back);
    abort.abort();
    box.replaceChildren();
  };
}

const asRemoteError = (error: unknown, remote: RegistryRemote) =>
  error instanceof RemoteError ? error : new RemoteError('crashed', remote, 'threw while it rendered', { cause: error });
