import { msg } from '@rp/shared-design/i18n';
import { idleTime } from '../idle-time.js';
import type { Portal } from '../portal.js';

/** The settings and the reading aids are fetched when the page stands: it does not wait for them. */
const fetchDisplay = () => import(/* webpackChunkName: "display" */ './display.js');

/** Opens the display settings by every button of class `display`, and by a link with `?display=open`. */
export function watchDisplay({ toast, reportError }: Pick<Portal, 'toast' | 'reportError'>): void {
  const report = (error: unknown) => reportError(error, 'display settings');
  const open = async () => {
    try {
      await (await fetchDisplay()).openDisplay();
    } catch (error) {
      report(error);
      toast({ kind: 'danger', text: msg('The display settings did not open. Check your connection and try again.', { id: 'shell.display.broken' }) });
    }
  };

  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button.display')) void open();
  });
  void idleTime()
    .then(fetchDisplay)
    .then(({ readingAids }) => readingAids(document.querySelector('main')!, report), report);

  const here = new URL(location.href);
  if (here.searchParams.get('display') !== 'open') return;
  here.searchParams.delete('display'); // else each reload opened it again
  history.replaceState(history.state, '', here);
  void open();
}
