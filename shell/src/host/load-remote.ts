import type { MfeModule, RegistryRemote, SlotsModule } from '@rp/shared-client';
import { CONTRACT_VERSION, satisfies } from '@rp/shared-client';
import { fetchScript } from '../page/fetch-script.js';
import { partOf } from '../routes.js';
import type { createHost } from './federation.js';
import { RemoteError } from './remote-error.js';

const defaultTimeoutMs = 10_000;
const byGlobal = new Map<string, { remote: RegistryRemote; attempt: number }>();
/** How often a load of it has failed, by its container's name. */
const failures = new Map<string, number>();
const modules = new Map<string, Promise<Part>>();

/** A module with pages, or one with slots alone. */
export type Part = SlotsModule & Partial<Pick<MfeModule, 'tag'>>;

export interface Wanted {
  /** What is wanted is a slot: it may be built apart. */
  slots?: boolean;
}

type Host = ReturnType<typeof createHost>;

let host: Promise<Host> | undefined;

/** Federation is fetched once, for the first micro-frontend; when it did not come, it is asked for again the next time. */
export function federation(): Promise<Host> {
  host ??= import(/* webpackChunkName: "federation" */ './federation.js').then(({ createHost }) => createHost(known));
  host.catch(() => (host = undefined));
  return host;
}

/** What the registry says of a container's address: federation itself knows neither integrity nor deadline. */
function known({ pathname }: URL) {
  const remote = [...byGlobal.values()].find((candidate) => candidate.remote.entry === pathname)?.remote;
  return { integrity: remote?.integrity, timeoutMs: remote?.timeoutMs ?? defaultTimeoutMs };
}

/**
 * Loads a micro-frontend's module, once for all who ask; a failed load may be tried again. `signal` ends the waiting.
 *
 * @throws {RemoteError} whose `cause` says which words to show.
 */
export function loadRemote(remote: RegistryRemote, signal: AbortSignal, { slots = false }: Wanted = {}): Promise<Part> {
  const { expose } = partOf(remote, slots);
  return Promise.race([modules.get(remote.global + expose) ?? begin(remote, expose), aborted(signal)]);
}

function begin(remote: RegistryRemote, expose: string) {
  const key = remote.global + expose;
  const module = load(remote, expose);
  modules.set(key, module);
  module.catch(() => modules.delete(key));
  return module;
}

async function load(remote: RegistryRemote, expose: string): Promise<Part> {
  if (!satisfies(CONTRACT_VERSION, remote.contract))
    throw new RemoteError('incompatible', remote, `needs contract ${remote.contract}, this shell has ${CONTRACT_VERSION}`);

  const deadline = AbortSignal.timeout(remote.timeoutMs ?? defaultTimeoutMs);
  let module: { mfe?: Part } | null;
  try {
    module = await Promise.race([ask(remote, expose), aborted(deadline)]);
  } catch (error) {
    failures.set(remote.global, (failures.get(remote.global) ?? 0) + 1);
    if (deadline.aborted) throw new RemoteError('timeout', remote, 'no answer in time', { cause: error });
    throw new RemoteError(navigator.onLine ? 'unavailable' : 'offline', remote, 'could not be loaded', { cause: error });
  }

  const mfe = module?.mfe;
  if (!mfe?.tag && !mfe?.slots) throw new RemoteError('crashed', remote, 'does not export mfe');
  if (!satisfies(CONTRACT_VERSION, mfe.requires)) throw new RemoteError('incompatible', remote, `its module needs contract ${mfe.requires}`);
  await mfe.define?.();
  return mfe;
}

async function ask(remote: RegistryRemote, expose: string) {
  if (!host) fetchScript('preload', { href: remote.entry, integrity: remote.integrity }); // beside federation, not after it
  const shell = await federation();
  register(shell, remote);
  return shell.loadRemote<{ mfe?: Part }>(`${remote.global}/${expose.slice(2)}`);
}

function register(shell: Host, remote: RegistryRemote) {
  const before = byGlobal.get(remote.global);
  const attempt = failures.get(remote.global) ?? 0;
  if (before?.attempt === attempt) return; // another part of it was asked for
  if (before && remote.global in globalThis) return; // its container is here; only a chunk failed
  byGlobal.set(remote.global, { remote, attempt });
  // After a hang the browser queues a request for the same URL behind the pending one: ask under another.
  const entry = new URL(attempt ? `${remote.entry}?rp-retry=${attempt}` : remote.entry, location.href).href;
  shell.registerRemotes([{ name: remote.global, entry, type: 'var', entryGlobalName: remote.global }], { force: attempt > 0 });
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
