import { writable, type PortalSession, type Readable, type SessionUser } from '@rp/shared-client';
import { endSession, getSessionState, type SessionState } from './session-state.js';

export interface ShellSession extends PortalSession {
  /** Sent as X-XSRF-TOKEN. */
  csrf(): string | undefined;
  capabilities(): readonly string[];
  /** Who is signed in, as a hash that says nothing else; undefined while nobody is. */
  resident(): string | undefined;
  /** Where the stream of the bell was when the page began. */
  bellPlace(): string | undefined;
  /** Asks who is signed in; also when the answer did not come it settles: then as signed out, `unreachable` true. */
  refresh(): Promise<void>;
  /** The server said 401: the session is over. */
  ended(): void;
  /** Adds name and photo once they are known. */
  describe(details: Pick<SessionUser, 'name' | 'photoUrl' | 'lastLogin'>): void;
  /** `pending` until the first answer. */
  readonly phase: Readable<'pending' | 'known' | 'unreachable'>;
}

const signedOut: SessionUser = { authenticated: false, scopes: [] };
const channelName = 'rp-session';

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

  const drop = () => {
    state = { active: false, capabilities: state.capabilities };
    user.set(signedOut);
  };

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

    async refresh() {
      try {
        const before = state;
        state = await getSessionState();
        if (before.active && state.active && before.sub !== state.sub) {
          // Someone else signed in in another tab: nothing of the one before may stay on the screen.
          drop();
          navigation.leave(navigation.here());
          return;
        }
        user.set(
          state.active
            ? { authenticated: true, scopes: state.scope?.split(' ') ?? [], expiresAt: state.expires_at ? new Date(state.expires_at * 1000) : undefined }
            : signedOut,
        );
        phase.set('known');
      } catch (error) {
        phase.set('unreachable');
        user.set(signedOut);
        console.warn(error);
      }
    },

    ended() {
      if (!user.value.authenticated) return;
      drop();
      channel.postMessage({ type: 'ended' });
    },

    describe: (details) => user.set({ ...user.value, ...details }),

    async login(returnTo = navigation.here()) {
      const { signIn } = await import(/* webpackChunkName: "oidc" */ './oidc.js');
      await signIn(returnTo);
    },

    async logout() {
      const { endSessionUrl } = state.csrf ? await endSession(state.csrf) : { endSessionUrl: null };
      drop();
      channel.postMessage({ type: 'signed-out' });
      navigation.leave(endSessionUrl ?? '/signed-out');
    },
  };

  channel.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
    if (data.type === 'signed-out') {
      drop();
      navigation.leave('/signed-out');
    } else if (data.type === 'signed-in') {
      void session.refresh();
    } else if (data.type === 'ended') drop();
  });

  // Back after signing out must show nothing: a page kept alive by the browser asks again before it is believed.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !user.value.authenticated) return;
    void session.refresh().then(() => {
      if (!user.value.authenticated) navigation.leave('/signed-out');
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
