import type { FastifyRequest } from 'fastify';
import type { Resident, Sessions } from '../src/session/resident.js';

const FAR = new Date(8_000_000_000_000);

/** Whoever asks is signed in, as the resident that `who` says. */
export const signedInAs = (who: (request: FastifyRequest) => Resident): Sessions => ({
  authenticate: async (request) => who(request),
  watch: async (request) => {
    const resident = who(request);
    return { resident, key: resident.sessionHash, liveUntil: FAR };
  },
  liveUntil: async (keys) => new Map(keys.map((key) => [key, FAR])),
});
