import { msg } from '@rp/shared-design/i18n';
import type { ServiceType, Status } from './history/filters.js';

// Looked up when shown, never at load: the language may change.
const serviceTypeWords: Readonly<Record<ServiceType, () => string>> = {
  AUTHENTICATION_REQUEST: () => msg('Sign-ins and checks of my ID', { id: 'requests.type.authentication' }),
  SERVICE_REQUEST: () => msg('Cards and services', { id: 'requests.type.service' }),
  DATA_UPDATE_REQUEST: () => msg('Changes of my data', { id: 'requests.type.update' }),
  ID_MANAGEMENT_REQUEST: () => msg('VIDs and security', { id: 'requests.type.management' }),
  DATA_SHARE_REQUEST: () => msg('Shared data', { id: 'requests.type.share' }),
};

const statusWords: Readonly<Record<Status, () => string>> = {
  SUCCESS: () => msg('Done', { id: 'requests.status.success' }),
  IN_PROGRESS: () => msg('In progress', { id: 'requests.status.progress' }),
  FAILED: () => msg('Failed', { id: 'requests.status.failed' }),
  CANCELED: () => msg('Cancelled', { id: 'requests.status.cancelled' }),
};

const statusKinds: Readonly<Record<Status, 'success' | 'progress' | 'failed' | 'cancelled'>> = {
  SUCCESS: 'success',
  IN_PROGRESS: 'progress',
  FAILED: 'failed',
  CANCELED: 'cancelled',
};

export const serviceTypeWord = (type: ServiceType) => serviceTypeWords[type]();
export const statusWord = (status: Status) => statusWords[status]();
export const statusKind = (status: Status | undefined) => (status ? statusKinds[status] : 'info');

const vidTypeWords: Readonly<Record<string, () => string>> = {
  perpetual: () => msg('Perpetual', { id: 'requests.vid.perpetual' }),
  temporary: () => msg('Temporary', { id: 'requests.vid.temporary' }),
  onetimeuse: () => msg('One-time', { id: 'requests.vid.onetime' }),
};

/** The type of a VID in words; a type that we have none for keeps its own name. */
export const vidTypeWord = (type: string) => vidTypeWords[type.toLowerCase()]?.() ?? type;
