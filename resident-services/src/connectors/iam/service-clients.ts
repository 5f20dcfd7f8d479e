import type { ServiceClient } from './embedded.js';

/** What tokens are for. */
export const audiences = { hub: 'websub', files: 'datashare' } as const;

/** What a topic may be told or heard with. */
export const publisherOf = (topic: string) => `PUBLISH_${topic}_GENERAL`;
export const subscriberOf = (topic: string) => `SUBSCRIBE_${topic}_GENERAL`;
/** Fetches what others have put aside for us. */
export const FETCHES_FILES = 'CREDENTIAL_REQUEST';

interface Topics {
  credentialStatus: { topic: string };
  authTypeStatus: { topic: string };
  authTransaction: { topic: string };
  workflow: { topic: string };
}

/** The services of this process, each with what it needs and no more; the first is the portal itself. */
export function serviceClients({ credentialStatus, authTypeStatus, authTransaction, workflow }: Topics) {
  const heard = [credentialStatus, authTypeStatus, authTransaction, workflow].map(({ topic }) => subscriberOf(topic));
  const tells = (...topics: { topic: string }[]): ServiceClient => ({ audiences: [audiences.hub], roles: topics.map(({ topic }) => publisherOf(topic)) });
  return {
    'mosip-resident-client': { audiences: [audiences.hub, audiences.files], roles: [...heard, FETCHES_FILES] },
    'mosip-ida-client': tells(authTypeStatus, authTransaction),
    'mosip-digitalcard-client': tells(credentialStatus),
    'mosip-partner-client': tells(credentialStatus),
    'mosip-regproc-client': tells(workflow),
  } satisfies Record<string, ServiceClient>;
}

export type ServiceName = keyof ReturnType<typeof serviceClients>;
