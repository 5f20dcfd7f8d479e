import type { SessionUser } from '@rp/shared-client';

/** Whether the resident allowed at sign-in what the bell tells. Not every back end tells the scopes. */
export const mayTell = ({ scopes }: SessionUser) => scopes.length === 0 || scopes.includes('Manage-Service-Requests');
