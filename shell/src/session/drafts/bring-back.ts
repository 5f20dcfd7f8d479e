import { filter } from '@rp/shared-client/rx';
import { msg } from '@rp/shared-design/i18n';
import type { Portal } from '../../portal.js';
import { unseal, waitingAt } from './draft-safe.js';
import { fillIn, type FormDraft } from './form-draft.js';

const longestMs = 10_000;

/** Brings back what waits for a page as soon as the resident is there: a sign-in ends at another one. */
export function bringBackOnce({ router, session, toast }: Pick<Portal, 'router' | 'session' | 'toast'>, page: Element): void {
  router.location.changes.pipe(filter(({ path }) => path === waitingAt())).subscribe(async () => {
    if (await bringBack(page, session.resident() ?? '')) toast({ text: msg('What you typed is back.', { id: 'shell.draft.back' }), kind: 'info' });
  });
}

/**
 * Puts what a resident typed before the sign-in back where it was, as soon as its form is there.
 *
 * @returns whether all of it is back
 */
export async function bringBack(page: Element, whose: string): Promise<boolean> {
  const drafts = ((await unseal({ whose, path: location.pathname })) ?? []) as readonly FormDraft[];
  if (!drafts.length) return false;
  const end = performance.now() + longestMs;
  return new Promise((resolve) => {
    const look = (left: readonly FormDraft[]) => {
      const missing = fillIn(page, left);
      if (!missing.length || performance.now() > end) resolve(!missing.length);
      else requestAnimationFrame(() => look(missing));
    };
    look(drafts);
  });
}
