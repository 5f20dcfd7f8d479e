import { loadRemote as federationLoad, registerPlugins, registerRemotes } from '@module-federation/enhanced/runtime';
import type { MfeModule, RegistryRemote } from '@rp/shared-client';
import { CONTRACT_VERSION, satisfies } from '@rp/shared-client';
import { RemoteError } from './remote-error.js';
import { scriptUrls } from './script-urls.js';

const defaultTimeoutMs = 10_000;
const byGlobal = new Map<string, { remote: RegistryRemote; attempt: number }>();
const loaded = new Map<string, MfeModule>();

let ready = false;

/** Script elements with the registry's integrity and our deadline; federation itself knows neither. */
function prepare() {
  if (ready) return;
  ready = true;
  registerPlugins([
    {
      name: 'rp-registry',
      createScript({ url }: { url: string }) {
        const known = [...byGlobal.values()].find(({ remote }) => new URL(url, location.href).pathname === remote.entry);
        const script = document.createElement('script');
        script.src = scriptUrls.createScriptURL(url) as string;
        script.crossOrigin = 'anonymous';
        if (known) script.integrity = known.remote.integrity;
        return { script, timeout: known?.remote.timeoutMs ?? defaultTimeoutMs };
      },
    },
  ]);
}

/**
 * Loads a micro-frontend's module, once; a failed load may be tried again.
 *
 * @throws {RemoteError} whose `cause` says which words to show.
 */
export async function loadRemote(remote: RegistryRemote, signal: AbortSignal): Promise<MfeModule> {
  const present = loaded.get(remote.name);
  if (present) return present;
  if (!satisfies(CONTRACT_VERSION, remote.contract))
    throw new RemoteError('incompatible', remote, `needs contract ${remote.contract}, this shell has ${CONTRACT_VERSION}`);

  prepare();
  register(remote);
  const deadline = AbortSignal.timeout(remote.timeoutMs ?? defaultTimeoutMs);
  let module: { mfe?: MfeModule } | null;
  try {
    module = await Promise.race([federationLoad<{ mfe?: MfeModule }>(`${remote.global}/${remote.expose.slice(2)}`), aborted(deadline), aborted(signal)]);
  } catch (error) {
    if (signal.aborted) throw error;
    if (deadline.aborted) throw new RemoteError('timeout', remote, 'no answer in time', { cause: error });
    throw new RemoteError(navigator.onLine ? 'unavailable' : 'offline', remote, 'could not be loaded', { cause: error });
  }

  const mfe = module?.mfe;
  if (!mfe?.tag) throw new RemoteError('crashed', remote, 'does not export mfe');
  if (!satisfies(CONTRACT_VERSION, mfe.requires)) throw new RemoteError('incompatible', remote, `its module needs contract ${mfe.requires}`);
  await mfe.define?.();
  loaded.set(remote.name, mfe);
  return mfe;
}

function register(remote: RegistryRemote) {
  const before = byGlobal.get(remote.global);
  const attempt = before ? before.attempt + 1 : 0;
  if (before && remote.global in globalThis) return; // its container is here; only a chunk failed
  byGlobal.set(remote.global, { remote, attempt });
  // After a hang the browser queues a request for the same URL behind the pending one: ask under another.
  const entry = new URL(attempt ? `${remote.entry}?rp-retry=${attempt}` : remote.entry, location.href).href;
  registerRemotes([{ name: remote.global, entry, type: 'var', entryGlobalName: remote.global }], { force: attempt > 0 });
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
