import type { RegistryRemote } from '@rp/shared-client';

export type RemoteFault = 'offline' | 'timeout' | 'unavailable' | 'incompatible' | 'crashed';

/** A micro-frontend could not be shown. Residents read words chosen by `fault`; the message is for the team. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';

  constructor(
    readonly fault: RemoteFault,
    readonly remote: RegistryRemote,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${remote.name}@${remote.version} ${message}`, options);
  }
}
