import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../clock.js';

const mostEntries = 20_000;

/**
 * Where the provider keeps codes, interactions and tokens: in memory. All of them end within minutes, apart from the
 * access token, which the portal uses once, right after it was given; after a restart a resident types the ID again.
 */
export function memoryAdapter(clock: Clock): AdapterFactory {
  const entries = new Map<string, { payload: AdapterPayload; endsAt: number }>();

  const live = (key: string) => {
    const entry = entries.get(key);
    if (entry && entry.endsAt <= clock().getTime()) entries.delete(key);
    return entries.get(key)?.payload;
  };
  const makeRoom = () => {
    for (const [key, { endsAt }] of entries) {
      if (endsAt > clock().getTime() && entries.size < mostEntries) return; // the oldest are first
      entries.delete(key);
    }
  };
  const where = (model: string, fits: (payload: AdapterPayload) => boolean) =>
    [...entries.keys()].filter((key) => key.startsWith(model)).find((key) => fits(live(key) ?? {}));

  return (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresIn) {
        makeRoom();
        entries.delete(keyOf(id));
        entries.set(keyOf(id), { payload, endsAt: clock().getTime() + (expiresIn ?? 3600) * 1000 });
      },
      find: async (id) => live(keyOf(id)),
      async findByUid(uid) {
        const key = where(`${model}:`, (payload) => payload.uid === uid);
        return key === undefined ? undefined : live(key);
      },
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = live(keyOf(id));
        if (payload) payload.consumed = Math.floor(clock().getTime() / 1000);
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
