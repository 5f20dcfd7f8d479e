export { define, customElement } from '@rp/shared-design';
export type { Answer, FileAnswer, InputOf, Operation, ResidentApi, ResponseOf } from './api/resident-api.js';
export { residentApi, type ResidentApiOptions } from './api/call.js';
export { CardDownload } from './cards/card-download.js';
export { cardStandingOf, type CardStanding } from './cards/card-standing.js';
export { CardTouchedEvent } from './cards/card-touched-event.js';
export { passwordRule } from './cards/password-rule.js';
export { CONTRACT_VERSION } from './context.js';
export type {
  MfeModule,
  PortalContext,
  PortalElement,
  PortalLocale,
  PortalLocation,
  PortalRouter,
  PortalSession,
  SessionUser,
  SlotsModule,
  Toast,
} from './context.js';
export { ApiError, isAbort, isNotAllowed, NetworkError } from './errors.js';
export { FileDownload } from './files/file-download.js';
export { saveFile } from './files/save-file.js';
export { loadSentences, messageFor, referenceOf } from './message-for.js';
export { followEvent } from './news/follow-event.js';
export { followList } from './news/follow-list.js';
export { writable, type Readable, type Writable } from './readable.js';
export type { LocalisedText, Registry, RegistryFile, RegistryRemote, RegistryRoute, RegistrySlot, RemoteManifest } from './registry/registry.js';
export { StreamController } from './stream-controller.js';
export { satisfies } from './version.js';
export { visible$ } from './visible.js';
export { clientWords } from './words.js';
