import { msg } from '@rp/shared-design/i18n';

/** What a resident can allow at sign-in, in the order of the consent page (portal-features SH-20). */
export const scopeNames = (): readonly { scope: string; name: string }[] => [
  { scope: 'Manage-Identity-Data', name: msg('See and update your identity data', { id: 'shell.scope.identity' }) },
  { scope: 'Manage-VID', name: msg('Make and revoke VIDs', { id: 'shell.scope.vid' }) },
  { scope: 'Manage-Authentication', name: msg('Lock and unlock ways to sign in', { id: 'shell.scope.locks' }) },
  { scope: 'Manage-Service-Requests', name: msg('Show your history and notifications', { id: 'shell.scope.requests' }) },
  { scope: 'Manage-Credentials', name: msg('Order cards and share data', { id: 'shell.scope.credentials' }) },
];
