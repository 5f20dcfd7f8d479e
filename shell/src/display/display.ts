import { need } from '@rp/shared-design';
import { msg } from '@rp/shared-design/i18n';
import { readingAids } from '@rp/shared-design/prefs';
import type { Portal } from '../portal.js';

type Teller = Pick<Portal, 'toast' | 'reportError'>;

/** Opens the display settings by every button of class `display`, and by a link with `?display=open`. */
export function watchDisplay(portal: Teller): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button.display')) void openDisplay(portal);
  });
  readingAids(document.querySelector('main')!, (error) => tell(portal, error));

  const here = new URL(location.href);
  if (here.searchParams.get('display') !== 'open') return;
  here.searchParams.delete('display'); // else each reload opened it again
  history.replaceState(history.state, '', here);
  void openDisplay(portal);
}

/** Its script is fetched when it is first opened. */
async function openDisplay(portal: Teller) {
  try {
    await need('rp-display-settings');
    const settings = document.querySelector('rp-display-settings') ?? document.body.appendChild(document.createElement('rp-display-settings'));
    await settings.show();
  } catch (error) {
    tell(portal, error);
  }
}

function tell({ toast, reportError }: Teller, error: unknown) {
  reportError(error, 'display settings');
  toast({ kind: 'danger', text: msg('The display settings did not open. Check your connection and try again.', { id: 'shell.display.broken' }) });
}
