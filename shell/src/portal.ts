import {
  CONTRACT_VERSION,
  loadSentences,
  residentApi,
  writable,
  type PortalContext,
  type PortalLocale,
  type PortalRouter,
  type Registry,
  type RegistryRemote,
  type ResidentApi,
  type Toast,
} from '@rp/shared-client';
import type { RpToasts } from '@rp/shared-design';
import { changesOf, createBell, type Bell } from './bell/bell.js';
import { getLocale, localeOf, onLocale } from '@rp/shared-design/i18n';
import { onScheme, scheme } from '@rp/shared-design/scheme';
import { portalRouter } from './router.js';
import { patientApi } from './session/again/patient-api.js';
import { waitingRoom, type WaitingRoom } from './session/again/waiting-room.js';
import { shellSession, type ShellSession } from './session/session.js';

/** Header `locale` of the wire by language (portal-features W-1). */
const wireLocale: Readonly<Record<string, string>> = { en: 'en_GB', ar: 'ar_SA', fr: 'fr_CH', hi: 'hi_IN', ta: 'ta_IN', kn: 'kn_IN', es: 'es_ES' };

/** Everything of the shell that lives as long as the page. */
export interface Portal {
  registry: Registry;
  version: string;
  session: ShellSession;
  api: ResidentApi;
  router: PortalRouter;
  locale: ReturnType<typeof writable<PortalLocale>>;
  bell: Bell;
  /** Where requests wait while a resident signs in again. */
  waiting: WaitingRoom;
  toast: (toast: Toast) => void;
  audit: PortalContext['audit'];
  /** What one micro-frontend gets, until `signal` aborts. */
  contextFor(remote: RegistryRemote, signal: AbortSignal): PortalContext;
  reportError(error: unknown, where: string): void;
}

export function createPortal(registry: Registry, version: string): Portal {
  const session = shellSession({
    leave: (url) => location.assign(url),
    here: () => location.pathname + location.search,
  });
  const waiting = waitingRoom();
  const wire = residentApi({
    csrf: session.csrf,
    locale: () => wireLocale[getLocale()] ?? localeOf(getLocale())?.formats.replace('-', '_') ?? 'en_GB',
    onRefusal: async (error) => {
      if (error.status === 401) session.ended();
      await loadSentences();
    },
  });

  const api = patientApi(wire, waiting.again);

  const locale = writable<PortalLocale>(localeNow());
  onLocale(() => locale.set(localeNow()));

  const theme = writable<{ scheme: 'light' | 'dark' }>({ scheme: scheme() });
  onScheme(() => theme.set({ scheme: scheme() }));

  const router = portalRouter();
  const bell = createBell({ session, api });
  const toast = (toast: Toast) => document.querySelector<RpToasts>('rp-toasts')?.show(toast);
  const audit: PortalContext['audit'] = { record: (event) => recordAudit(api, session, event) };
  const reportError = (error: unknown, where: string) => console.error(where, error, error instanceof Error ? error.cause : undefined);

  return {
    registry,
    version,
    session,
    api,
    router,
    locale,
    bell,
    waiting,
    toast,
    audit,
    reportError,
    contextFor: (remote, signal) => ({
      contract: CONTRACT_VERSION,
      mfe: { name: remote.name, version: remote.version, basePath: remote.routes[0]?.path ?? '/' },
      session,
      api,
      i18n: locale,
      theme,
      router,
      notifications: { changed$: changesOf(bell.events$), changed: (eventId) => bell.tell({ type: 'told', eventId }), unread: bell.unread, toast },
      telemetry: {
        error: (error, where) => reportError(error, `${remote.name}@${remote.version} ${where}`),
        mark: (name) => performance.mark(`${remote.name}:${name}`),
      },
      audit,
      features: { enabled: (capability) => session.capabilities().includes(capability) },
      signal,
    }),
  };
}

const localeNow = (): PortalLocale => {
  const { tag, wire, dir } = localeOf(getLocale())!;
  return { tag, wire, dir };
};

/** `POST /auth-proxy/audit/log`; its failure is ignored, as nobody waits for it (portal-features SH-42). */
function recordAudit(api: ResidentApi, session: ShellSession, event: { id: string; name: string; module: string; description?: string }) {
  const signedIn = session.value.authenticated;
  api
    .call(signedIn ? 'auditLoggedIn' : 'auditPublic', {
      body: {
        auditEventId: event.id,
        auditEventName: event.name,
        auditEventType: 'Navigation: Click Event',
        actionTimeStamp: new Date().toISOString(),
        applicationId: 'Resident_Portal',
        applicationName: 'Resident Portal',
        moduleId: event.module,
        moduleName: event.module,
        description: event.description ?? event.name,
        // The server knows who it is; a name has no place in the trail of a browser.
        sessionUserId: signedIn ? 'resident' : 'UnknownSessionId',
        sessionUserName: signedIn ? 'resident' : 'UnknownSessionName',
        createdBy: signedIn ? 'resident' : 'Unknown',
      },
    })
    .catch((error: unknown) => console.debug('audit', error));
}
