const allowed = (url: URL) => url.origin === location.origin && (/^\/(mfe|assets)\//.test(url.pathname) || url.pathname === '/sw.js');

/** The one gate for script addresses: own origin, below /mfe/ or /assets/, and the service worker. */
function createScriptURL(input: string): string {
  const url = new URL(input, location.href);
  if (!allowed(url)) throw new TypeError(`${url.origin} is not a place this portal loads scripts from`);
  return url.href;
}

interface ScriptUrlPolicy {
  createScriptURL(input: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(input: string): string }): ScriptUrlPolicy;
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** Trusted Types policy `rp-remotes`; where a browser has no Trusted Types, the same check on plain text. */
export const scriptUrls: ScriptUrlPolicy = trustedTypes?.createPolicy('rp-remotes', { createScriptURL }) ?? { createScriptURL };
