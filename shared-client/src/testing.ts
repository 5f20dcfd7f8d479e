import { CONTRACT_VERSION, type PortalContext, type PortalLocation, type SessionUser, type Toast } from './context.js';
import type { FileAnswer, InputOf, Operation, ResidentApi, ResponseOf } from './api/resident-api.js';
import { Subject } from './rx.js';
import { writable } from './readable.js';

export * from './testing/find.js';

/** Answers by operation; what is missing rejects, so that a test says what it needs. */
export type Answers = {
  [O in Operation]?: (input: InputOf<O>, signal?: AbortSignal) => Promise<{ response: ResponseOf<O>; eventId?: string }>;
};

/** Files by operation. */
export type Files = { [O in Operation]?: (input: InputOf<O>, signal?: AbortSignal) => Promise<FileAnswer> };

/** A {@link PortalContext} for tests and for work on one micro-frontend alone, with a log of what was asked of it. */
export function createTestContext(
  options: { answers?: Answers; files?: Files; user?: Partial<SessionUser>; capabilities?: readonly string[]; path?: string; unread?: number } = {},
) {
  const calls: { operation: Operation; input: unknown }[] = [];
  const navigations: string[] = [];
  const toasts: string[] = [];
  const offers: NonNullable<Toast['action']>[] = [];
  const logins: (string | undefined)[] = [];
  const titles: string[] = [];
  const changed$ = new Subject<string>();
  const unread = writable(options.unread ?? 0);
  const at = (to: string): PortalLocation => {
    const { pathname, searchParams } = new URL(to, 'http://portal.test');
    return { path: pathname, query: searchParams };
  };
  const location = writable<PortalLocation>(at(options.path ?? '/'));
  const abort = new AbortController();

  const api: ResidentApi = {
    async call(operation, input = {}, signal) {
      calls.push({ operation, input });
      const answer = options.answers?.[operation];
      if (!answer) throw new Error(`the test gives no answer to ${operation}`);
      return answer(input as never, signal) as never;
    },
    async file(operation, input = {}, signal) {
      calls.push({ operation, input });
      const file = options.files?.[operation];
      if (!file) throw new Error(`the test gives no file for ${operation}`);
      return file(input as never, signal);
    },
  };
  const user = writable<SessionUser>({ authenticated: true, name: 'Amina Diallo', scopes: ['Manage-VID', 'Manage-Service-Requests'], ...options.user });

  const context: PortalContext = {
    contract: CONTRACT_VERSION,
    mfe: { name: 'test', version: '0.0.0', basePath: '/' },
    session: Object.assign(user, { login: async (returnTo?: string) => void logins.push(returnTo), logout: async () => {} }),
    api,
    i18n: writable<{ tag: string; wire: string; dir: 'ltr' | 'rtl' }>({ tag: 'en', wire: 'eng', dir: 'ltr' }),
    theme: writable<{ scheme: 'light' | 'dark' }>({ scheme: 'light' }),
    router: {
      location,
      navigate: (to) => {
        navigations.push(to);
        location.set(at(to));
      },
      block: () => () => {},
      title: (title) => void titles.push(title),
    },
    notifications: {
      changed$,
      changed: (eventId) => changed$.next(eventId),
      unread,
      toast: ({ text, action }) => {
        toasts.push(text);
        if (action) offers.push(action);
      },
    },
    telemetry: { error: (error) => console.error(error), mark: () => {} },
    audit: { record: () => {} },
    features: { enabled: (capability) => options.capabilities?.includes(capability) ?? true },
    signal: abort.signal,
  };
  return { context, unread, calls, navigations, toasts, offers, logins, titles, unmount: () => abort.abort() };
}
