import { createInstance } from '@module-federation/enhanced/runtime';
import lendRuntime from '@module-federation/inject-external-runtime-core-plugin';
import { scriptUrls } from './script-urls.js';
import { sharedWithRemotes } from './shared-with-remotes.js';

/** The version of each entry point in `shared-with-remotes.ts`, by tooling/webpack. */
declare const SHARED_VERSIONS: Readonly<Record<string, string>>;

/**
 * The shell's side of federation: it shares what it stands on, and lends its runtime to micro-frontends. It is fetched
 * for the first of them; the shell itself needs none of it.
 *
 * @param known what the registry says of a script's address
 */
export const createHost = (known: (url: URL) => { integrity?: string; timeoutMs: number }) =>
  createInstance({
    name: 'shell',
    remotes: [],
    shareStrategy: 'loaded-first',
    shared: Object.fromEntries(
      Object.entries(sharedWithRemotes).map(([entry, module]) => [
        entry,
        { version: SHARED_VERSIONS[entry], lib: () => module, shareConfig: { singleton: true, requiredVersion: false } },
      ]),
    ),
    plugins: [
      lendRuntime(),
      {
        name: 'rp-registry',
        createScript({ url }) {
          const { integrity, timeoutMs } = known(new URL(url, location.href));
          const script = document.createElement('script');
          script.src = scriptUrls.createScriptURL(url) as string;
          script.crossOrigin = 'anonymous';
          if (integrity) script.integrity = integrity;
          return { script, timeout: timeoutMs };
        },
      },
    ],
  });
