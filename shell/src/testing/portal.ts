import { writable, type PortalLocation, type RegistryRemote, type SessionUser } from '@rp/shared-client';
import { Subject } from '@rp/shared-client/rx';
import { createTestContext, type Answers, type Files } from '@rp/shared-client/testing';
import type { Bell } from '../bell/bell.js';
import type { BellEvent } from '../bell/bell-event.js';
import type { Portal } from '../portal.js';
import { waitingRoom } from '../session/again/waiting-room.js';
import type { ShellSession } from '../session/session.js';

export const vidRemote: RegistryRemote = {
  name: 'mfe-vid',
  version: '1.0.0',
  contract: '^1.0.0',
  enabled: true,
  entry: '/mfe/mfe-vid/1.0.0/remoteEntry.js',
  integrity: '',
  global: 'mfe_vid',
  expose: './app',
  preload: [],
  routes: [
    {
      path: '/vid',
      title: { en: 'My VIDs', ar: 'معرّفاتي' },
      description: { en: 'Numbers that stand in', ar: 'أرقام' },
      icon: 'id',
      auth: 'required',
      nav: ['menu', 'dashboard'],
    },
  ],
};

/** A portal around nothing: session and address are set by the test, what was asked is written down. */
export function testPortal({
  user = {} as Partial<SessionUser>,
  phase = 'known' as ShellSession['phase']['value'],
  remotes = [vidRemote],
  path = '/services',
  capabilities = [] as readonly string[],
  answers = {} as Answers,
  files = {} as Files,
  limits = { idleMs: 900_000, warningMs: 120_000 },
} = {}) {
  const asked: string[] = [];
  const { context, calls, toasts } = createTestContext({ path, answers, files });
  const who = writable<SessionUser>({ authenticated: false, scopes: [], ...user });
  const phases = writable<ShellSession['phase']['value']>(phase);
  const location = writable<PortalLocation>({ path, query: new URLSearchParams() });
  let logoutFails = false;

  const session: ShellSession = Object.assign(Object.create(who) as typeof who, {
    changes: who.changes,
    phase: phases,
    csrf: () => 'csrf',
    capabilities: () => capabilities,
    bellPlace: () => undefined,
    whose: () => 'someone',
    resident: () => (who.value.authenticated ? 'someone' : undefined),
    refresh: async () => void asked.push('refresh'),
    keep: async () => void asked.push('keep'),
    expire: async () => void asked.push('expire'),
    limits: () => (who.value.authenticated ? limits : undefined),
    ended: () => who.set({ authenticated: false, scopes: [] }),
    describe: () => {},
    login: async () => void asked.push('login'),
    logout: async () => {
      asked.push('logout');
      if (logoutFails) throw new TypeError('down');
    },
  });
  const heard$ = new Subject<BellEvent>();
  const unread = writable(0);
  const bell: Bell = {
    unread,
    events$: heard$,
    tell: (event) => {
      if (event.type === 'unread') unread.set(event.unread);
      heard$.next(event);
    },
    start: () => () => {},
  };
  const portal: Portal = {
    registry: { schema: 1, sequence: 1, release: 'test', contract: '1.0.0', remotes },
    version: '1.0.0',
    session,
    api: context.api,
    router: { ...context.router, location },
    locale: writable<{ tag: string; wire: string; dir: 'ltr' | 'rtl' }>({ tag: 'en', wire: 'eng', dir: 'ltr' }),
    bell,
    waiting: waitingRoom(),
    audit: { record: ({ id }) => void asked.push(id) },
    toast: ({ text }) => void toasts.push(text),
    contextFor: () => context,
    reportError: () => {},
  };
  return { portal, calls, asked, toasts, who, phases, location, failLogout: () => (logoutFails = true) };
}
