import type { Words } from '@rp/shared-design/i18n';
import type { Observable } from './rx.js';
import type { ResidentApi } from './api/resident-api.js';
import type { Readable } from './readable.js';

/** Version of this contract. Minor: an optional member more. Major: anything else. */
export const CONTRACT_VERSION = '1.2.0';

/** What the portal knows of who is signed in; never a token. */
export interface SessionUser {
  authenticated: boolean;
  name?: string;
  photoUrl?: string;
  lastLogin?: Date;
  /** Scopes the resident consented to at sign-in, such as `Manage-VID`. */
  scopes: readonly string[];
  /** Hard end of the session. */
  expiresAt?: Date;
}

export interface PortalSession extends Readable<SessionUser> {
  /** Leaves for e-Signet and comes back to `returnTo` (a path of the portal; default: where the resident is). */
  login(returnTo?: string): Promise<void>;
  /** Ends the session in every tab. */
  logout(): Promise<void>;
}

export interface PortalLocale {
  /** BCP 47, such as `ar`. */
  tag: string;
  /** ISO 639-3 as on the wire, such as `ara`. */
  wire: string;
  dir: 'ltr' | 'rtl';
}

export interface PortalLocation {
  /** Such as `/track/8251649601234567`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface PortalRouter {
  /** Where the resident is; emits on each step, back and forward too. */
  readonly location: Readable<PortalLocation>;
  /** Goes to a path of the portal; a `replace` leaves no step to go back to. */
  navigate(to: string, options?: { replace?: boolean }): void;
  /** Asks before the resident leaves; return a sentence to ask with, or true to let go. @returns undoes it. */
  block(guard: () => true | string): () => void;
  /** Sets the document's title to "`title` - Resident Portal". */
  title(title: string): void;
}

export interface Toast {
  text: string;
  kind?: 'success' | 'info' | 'warning' | 'danger';
  /** Such as taking it back; the toast then stays until it is dismissed. Never the only way to do so. */
  action?: { label: string; run: () => void };
  /** Where more is to be seen; the toast then stays longer. Since 1.1.0. */
  link?: { label: string; href: string };
}

/** All that the shell gives a micro-frontend: data, functions and streams; no classes to compare, no DOM. */
export interface PortalContext {
  /** {@link CONTRACT_VERSION} of the shell. */
  readonly contract: string;
  readonly mfe: { readonly name: string; readonly version: string; readonly basePath: string };
  readonly session: PortalSession;
  readonly api: ResidentApi;
  readonly i18n: Readable<PortalLocale>;
  readonly theme: Readable<{ scheme: 'light' | 'dark' }>;
  readonly router: PortalRouter;
  readonly notifications: {
    /**
     * Emits the event ID of each change that this resident made or was told of, in this tab or another, and of each
     * that the server tells. The same change may come twice; a tab that nobody looks at gets them when somebody does.
     */
    readonly changed$: Observable<string>;
    /** Tells all open parts of the portal, in every tab, that an event of the resident changed. */
    changed(eventId: string): void;
    /** How many notifications the resident has not seen; 0 until it is known. Since 1.1.0. */
    readonly unread: Readable<number>;
    toast(toast: Toast): void;
  };
  readonly telemetry: {
    error(error: unknown, where: string): void;
    mark(name: string): void;
  };
  readonly audit: {
    /** Tells the audit trail of the browser what the resident did; never waits, never fails. `RP-…` ids of MOSIP. */
    record(event: { id: string; name: string; module: string; description?: string }): void;
  };
  readonly features: { enabled(capability: string): boolean };
  /** Aborted when the micro-frontend leaves the page. */
  readonly signal: AbortSignal;
}

/** What the exposed module of a micro-frontend exports as `mfe`. */
export interface MfeModule {
  name: string;
  /** Range of {@link CONTRACT_VERSION} it was built for, such as `^1.0.0`. */
  requires: string;
  /** The element that shows a route; gets `context` as property. */
  tag: string;
  /** Elements for slots of the shell, by slot name, such as `dashboard`. */
  slots?: Readonly<Record<string, string>>;
  /** Words of one language (BCP 47); asked before the element is made and on each switch. */
  words?(tag: string): Promise<Words>;
  /** Registers its elements; called once. */
  define?(): void | Promise<void>;
}

/** What `src/slots.ts` exports as `mfe`, where there is one: what the slots need, without the pages. Since 1.2.0. */
export type SlotsModule = Omit<MfeModule, 'tag'>;

/** An element that the shell mounts. */
export interface PortalElement extends HTMLElement {
  context?: PortalContext;
  readonly updateComplete?: Promise<unknown>;
}
