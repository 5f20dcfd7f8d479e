import { writable, type PortalSession, type Readable, type SessionUser } from '@rp/shared-client';
import { forgetIdle, rememberIdle } from '../idle/idle-return.js';
import { forgetDrafts } from './drafts/forget-drafts.js';
import { endSession, getSessionState, type SessionState } from './session-state.js';

export interface ShellSession extends PortalSession {
  /** Sent as X-XSRF-TOKEN. */
  csrf(): string | undefined;
  capabilities(): readonly string[];
  /** Who is signed in, as a hash that says nothing else; undefined while nobody is. */
  resident(): string | undefined;
  /** Whose page this is, also when their session has ended under way. */
  whose(): string | undefined;
  /** Where the stream of the bell was when the page began. */
  bellPlace(): string | undefined;
  /** Asks who is signed in. Without an answer it settles too, and changes nobody: whoever was signed in counts as it until the server says more. */
  refresh(): Promise<void>;
  /** Tells the server that the resident is there; no answer changes nothing. */
  keep(): Promise<void>;
  /** The server said 401: the session is over. */
  ended(): void;
  /** Signs out because nobody was there, whether the server hears it or not. */
  expire(): Promise<void>;
  /** How long the resident may do nothing, and how long the warning then stands; undefined while nobody is signed in. */
  limits(): { idleMs: number; warningMs: number } | undefined;
  /** Adds name and photo once they are known. */
  describe(details: Pick<SessionUser, 'name' | 'photoUrl' | 'lastLogin'>): void;
  /** `pending` until the first answer. */
  readonly phase: Readable<'pending' | 'known' | 'unreachable'>;
}

const signedOut: SessionUser = { authenticated: false, scopes: [] };
const channelName = 'rp-session';
const usualIdleSeconds = 900;
const usualWarningSeconds = 120;

interface Navigation {
  /** Leaves the page for good. */
  leave(url: string): void;
  /** Where the resident is, as a path. */
  here(): string;
}

/** The session as this page knows it: one question at load, news from other tabs by BroadcastChannel, never a token. */
export function shellSession(navigation: Navigation): ShellSession {
  const user = writable<SessionUser>(signedOut);
  const phase = writable<'pending' | 'known' | 'unreachable'>('pending');
  const channel = new BroadcastChannel(channelName);
  let state: SessionState = { active: false, capabilities: [] };
  let lastResident: string | undefined;

  /** Nothing more is to be seen, and nothing is asked: the page is about to go. */
  const dropAndGo = (url: string) => {
    phase.set('pending');
    drop();
    navigation.leave(url);
  };
  const drop = () => {
    state = { active: false, capabilities: state.capabilities };
    user.set(signedOut);
    forgetDrafts();
  };

  /** @returns whether the page may go on with who is signed in now. */
  const take = (now: SessionState) => {
    const resident = now.sub ?? 'resident';
    if (now.active && lastResident !== undefined && resident !== lastResident) {
      dropAndGo(navigation.here()); // someone else signed in in another tab: nothing of the one before may stay on the screen
      return false;
    }
    if (now.active) lastResident = resident;
    state = now;
    return true;
  };
  const userNow = (): SessionUser => ({
    ...user.value,
    authenticated: true,
    scopes: state.scope?.split(' ') ?? [],
    expiresAt: state.expires_at ? new Date(state.expires_at * 1000) : undefined,
  });

  const session: ShellSession = {
    get value() {
      return user.value;
    },
    changes: user.changes,
    phase,
    csrf: () => state.csrf,
    capabilities: () => state.capabilities,
    bellPlace: () => state.bell_place,
    resident: () => (state.active ? (state.sub ?? 'resident') : undefined),

    whose: () => lastResident,

    limits: () =>
      state.active ? { idleMs: (state.idle_seconds ?? usualIdleSeconds) * 1000, warningMs: (state.warning_seconds ?? usualWarningSeconds) * 1000 } : undefined,

    async refresh() {
      try {
        if (!take(await getSessionState())) return;
        user.set(state.active ? userNow() : signedOut);
        phase.set('known');
      } catch (error) {
        phase.set('unreachable');
        console.warn(error);
      }
    },

    async keep() {
      const now = await getSessionState().catch(() => undefined);
      if (!now || !user.value.authenticated) return;
      if (!now.active) session.ended();
      else if (take(now) && user.value.expiresAt?.getTime() !== userNow().expiresAt?.getTime()) user.set(userNow());
    },

    ended() {
      if (!user.value.authenticated) return;
      drop();
      channel.postMessage({ type: 'ended' });
    },

    describe: (details) => user.set({ ...user.value, ...details }),

    async login(returnTo = navigation.here()) {
      forgetIdle();
      const { signIn } = await import(/* webpackChunkName: "oidc" */ './oidc.js');
      await signIn(returnTo);
    },

    async logout() {
      const { endSessionUrl } = state.csrf ? await endSession(state.csrf) : { endSessionUrl: null };
      channel.postMessage({ type: 'signed-out' });
      dropAndGo(endSessionUrl ?? '/signed-out');
    },

    async expire() {
      const { csrf } = state;
      rememberIdle(navigation.here());
      phase.set('pending');
      drop(); // before the network is asked: nothing is to be seen any more
      channel.postMessage({ type: 'expired' });
      // Unheard, the server ends it by itself a minute later.
      const ended = await (csrf && endSession(csrf).catch((error: unknown) => void console.warn(error)));
      navigation.leave((ended && ended.endSessionUrl) || '/signed-out');
    },
  };

  channel.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
    if (data.type === 'signed-out' || data.type === 'expired') {
      if (lastResident === undefined) return;
      if (data.type === 'expired') rememberIdle(navigation.here());
      dropAndGo('/signed-out');
    } else if (data.type === 'signed-in') {
      // Whoever signed in there may be somebody else: unanswered, nothing of the one before is shown.
      void session.refresh().then(() => {
        if (phase.value === 'unreachable') user.set(signedOut);
      });
    } else if (data.type === 'ended') drop();
  });

  // Back after signing out must show nothing: a page kept alive by the browser asks again before it is believed.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !user.value.authenticated) return;
    void session.refresh().then(() => {
      if (!user.value.authenticated || phase.value === 'unreachable') navigation.leave('/signed-out');
    });
  });

  return session;
}

/** Tells the other tabs that somebody signed in here. */
export const announceSignIn = () => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ type: 'signed-in' });
  channel.close();
};
