import { getLocale, msg, onLocale } from '@rp/shared-design/i18n';
import { scriptUrls } from '../host/script-urls.js';
import { laterPages } from '../pages/register.js';
import type { Portal } from '../portal.js';

/** Lets the public pages open without a line. A new version is told of and waits; it is never forced. */
export async function registerWorker(portal: Portal): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const before = navigator.serviceWorker.controller;
  const registration = await navigator.serviceWorker.register(scriptUrls.createScriptURL('/sw.js') as string, { updateViaCache: 'none' });
  const keep = async () => {
    await laterPages(); // what public pages need is loaded, so it is kept
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ type: 'keep', language: getLocale(), loaded });
  };
  await keep();
  onLocale(() => void keep());

  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (!before || installing.state !== 'installed') return;
      portal.toast({
        kind: 'info',
        text: msg('The portal was renewed. Reload the page when it suits you.', { id: 'shell.renewed' }),
        action: { label: msg('Reload now', { id: 'shell.reload' }), run: () => location.reload() },
      });
    });
  });
}
